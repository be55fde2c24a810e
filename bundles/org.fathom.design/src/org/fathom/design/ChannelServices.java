package org.fathom.design;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.base.Channel;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Entity;

/** What the viewpoint asks about the channels through which values are got. The methods are called from {@code fathom.odesign}. */
public final class ChannelServices {
	private static final int WHITE = 0xFFFFFF;
	private static final Map<Channel, Integer> TINTS = new EnumMap<>(Map.ofEntries(Map.entry(Channel.NONE, 0xFFFFFF),
			Map.entry(Channel.EQUIPMENT_ROOM, 0xD6E8FA), Map.entry(Channel.SITE, 0xD9F0DC),
			Map.entry(Channel.STREET_CABINET, 0xE3F1C4), Map.entry(Channel.BUSINESS_HALL, 0xFBE6C8),
			Map.entry(Channel.EXPERIENCE, 0xFBD9DE), Map.entry(Channel.INTERVIEW, 0xEBDDF7),
			Map.entry(Channel.WORKSHOP, 0xE0DDFA), Map.entry(Channel.MEASUREMENT, 0xCDEFEF),
			Map.entry(Channel.SYSTEM_EXPORT, 0xE4E7EC), Map.entry(Channel.DOCUMENT, 0xF3ECDD)));

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
	 * Red part of the colour of an element's main channel.
	 *
	 * @param self an entity or attribute
	 * @return 0 to 255
	 */
	public int channelRed(EObject self) {
		return tint(self) >> 16 & 0xFF;
	}

	/**
	 * Green part of the colour of an element's main channel.
	 *
	 * @param self an entity or attribute
	 * @return 0 to 255
	 */
	public int channelGreen(EObject self) {
		return tint(self) >> 8 & 0xFF;
	}

	/**
	 * Blue part of the colour of an element's main channel.
	 *
	 * @param self an entity or attribute
	 * @return 0 to 255
	 */
	public int channelBlue(EObject self) {
		return tint(self) & 0xFF;
	}

	private int tint(EObject self) {
		return TINTS.getOrDefault(mainChannel(self), WHITE);
	}
}
