package org.fathom.design;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.base.Channel;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Entity;

/** What the viewpoint asks about the channels through which values are got. The methods are called from {@code fathom.odesign}. */
public final class ChannelServices {
	/**
	 * The channel through which most values of an entity are got first.
	 *
	 * @param self any element
	 * @return {@link Channel#NONE} if none is given, or if it is neither an entity nor an attribute
	 */
	public Channel mainChannel(EObject self) {
		if (self instanceof Attribute attribute) {
			return attribute.getAcquisitions().isEmpty() ? Channel.NONE : attribute.getAcquisitions().get(0).getChannel();
		}
		Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
		if (self instanceof Entity entity) {
			entity.getAttributes().stream().map(this::mainChannel).filter(c -> c != Channel.NONE)
					.forEach(c -> counts.merge(c, 1, Integer::sum));
		}
		Channel best = Channel.NONE;
		for (Channel channel : counts.keySet()) {
			if (best == Channel.NONE || counts.get(channel) > counts.get(best)) {
				best = channel;
			}
		}
		return best;
	}

	/**
	 * The channel through which most values of an element are got, for colours.
	 *
	 * @param self an entity or attribute
	 * @return the value of the literal, {@link Channel#NONE_VALUE} to {@link Channel#DOCUMENT_VALUE}
	 */
	public int channelNumber(EObject self) {
		return mainChannel(self).getValue();
	}
}
