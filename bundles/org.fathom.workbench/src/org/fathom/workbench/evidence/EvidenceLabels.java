package org.fathom.workbench.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.fathom.core.evidence.Visit;
import org.fathom.model.base.BasePackage;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Evidence;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;

/** Visits by place and day; observations by title, channel and observer. */
final class EvidenceLabels extends LabelProvider implements IStyledLabelProvider {
	private static final String GAP = "   "; //$NON-NLS-1$

	private final ResourceManager images;
	private final ElementImages icons = new ElementImages();
	private final ElementLabels labels = new ElementLabels();

	EvidenceLabels(ResourceManager images) {
		this.images = images;
	}

	@Override
	public StyledString getStyledText(Object row) {
		if (row instanceof Visit visit) {
			String place = visit.place().isEmpty() ? Messages.EvidenceLabels_noPlace_label : visit.place();
			return new StyledString(place).append(GAP + day(visit.date()), StyledString.QUALIFIER_STYLER)
					.append("  " + visit.evidence().size(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}
		Evidence evidence = (Evidence) row;
		StyledString text = new StyledString(labels.of(evidence));
		text.append(GAP + labels.of(BasePackage.Literals.CHANNEL.getEEnumLiteral(evidence.getChannel().getName())), StyledString.QUALIFIER_STYLER);
		if (evidence.getObserver() != null) {
			text.append(", " + labels.of(evidence.getObserver()), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	/** A day in the user's language; empty if there is none. */
	static String day(LocalDate date) {
		return date == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date); //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object row) {
		return row instanceof Evidence evidence ? images.create(icons.of(evidence)) : images.create(icons.group());
	}
}
