package org.fathom.core.evidence;

import org.fathom.core.Messages;
import org.fathom.model.base.Channel;

/** The channels of evidence as people read them. */
public final class ChannelNames {
	private ChannelNames() {
	}

	/**
	 * The name of a channel.
	 *
	 * @param channel any channel
	 * @return in the user's language
	 */
	public static String of(Channel channel) {
		return switch (channel) {
		case NONE -> Messages.ChannelNames_none_label;
		case EQUIPMENT_ROOM -> Messages.ChannelNames_equipmentRoom_label;
		case SITE -> Messages.ChannelNames_site_label;
		case STREET_CABINET -> Messages.ChannelNames_streetCabinet_label;
		case BUSINESS_HALL -> Messages.ChannelNames_businessHall_label;
		case EXPERIENCE -> Messages.ChannelNames_experience_label;
		case INTERVIEW -> Messages.ChannelNames_interview_label;
		case WORKSHOP -> Messages.ChannelNames_workshop_label;
		case MEASUREMENT -> Messages.ChannelNames_measurement_label;
		case SYSTEM_EXPORT -> Messages.ChannelNames_systemExport_label;
		case DOCUMENT -> Messages.ChannelNames_document_label;
		};
	}
}
