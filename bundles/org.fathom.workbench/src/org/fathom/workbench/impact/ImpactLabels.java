package org.fathom.workbench.impact;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.fathom.core.impact.Loss;
import org.fathom.core.impact.LossKind;
import org.fathom.model.base.Named;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.links.LinkStyle;
import org.fathom.workbench.study.Whereabouts;

/** How an element belongs to the one above it, its name as a link, and where it is. */
final class ImpactLabels extends LabelProvider implements IStyledLabelProvider {
	private static final String GAP = "   "; //$NON-NLS-1$

	private final ResourceManager images;
	private final ElementImages icons = new ElementImages();
	private final Whereabouts whereabouts = new Whereabouts();

	ImpactLabels(ResourceManager images) {
		this.images = images;
	}

	@Override
	public StyledString getStyledText(Object row) {
		if (row instanceof LossGroup group) {
			return new StyledString(group.kind().label()).append("  " + group.losses().size(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}
		if (row instanceof Loss loss) {
			return lost(loss);
		}
		TraceItem item = (TraceItem) row;
		StyledString text = new StyledString();
		text.append(Labelled.of(item.link().relation().label(item.link().direction()), ""), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		text.append(whereabouts.place(item.element()), LinkStyle.LINK);
		return text.append(GAP + (item.isPassed() ? Messages.ImpactLabels_passed_label : place(item.element())), StyledString.QUALIFIER_STYLER);
	}

	private StyledString lost(Loss loss) {
		StyledString text = new StyledString(whereabouts.place(loss.element()), LinkStyle.LINK);
		text.append(GAP + NLS.bind(Messages.ImpactLabels_because_label, whereabouts.place(loss.cause())), StyledString.QUALIFIER_STYLER);
		if (loss.kind() != LossKind.EXISTENCE && loss.last()) {
			text.append(GAP + (loss.useless() ? Messages.ImpactLabels_useless_label : Messages.ImpactLabels_last_label), LinkStyle.WARNING);
		}
		return text;
	}

	private String place(Named element) {
		String where = whereabouts.of(element);
		return whereabouts.place(element).startsWith(where) ? "" : where; //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object row) {
		if (row instanceof Loss loss) {
			return images.create(icons.of(loss.element()));
		}
		return row instanceof TraceItem item ? images.create(icons.of(item.element())) : null;
	}
}
