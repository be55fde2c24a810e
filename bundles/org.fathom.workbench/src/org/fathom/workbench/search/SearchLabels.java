package org.fathom.workbench.search;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.fathom.core.search.SearchHit;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.study.Whereabouts;

/** What the three columns of the search say: the element, where it is, and the text that was found. */
final class SearchLabels extends LabelProvider implements IStyledLabelProvider {
	private final Column column;
	private final ResourceManager images;
	private final ElementLabels labels = new ElementLabels();
	private final ElementImages icons = new ElementImages();
	private final Whereabouts whereabouts = new Whereabouts();
	private Highlight highlight = new Highlight(""); //$NON-NLS-1$

	/** A column. */
	enum Column {
		ELEMENT, WHERE, TEXT
	}

	SearchLabels(Column column, ResourceManager images) {
		this.column = column;
		this.images = images;
	}

	DelegatingStyledCellLabelProvider provider() {
		return new DelegatingStyledCellLabelProvider(this);
	}

	void setQuery(String query) {
		highlight = new Highlight(query);
	}

	@Override
	public StyledString getStyledText(Object row) {
		if (row instanceof SearchGroup group) {
			return column == Column.ELEMENT ? new StyledString(labels.of(group.kind()))
					.append("  " + group.hits().size(), StyledString.COUNTER_STYLER) : new StyledString(); //$NON-NLS-1$
		}
		SearchHit hit = (SearchHit) row;
		return switch (column) {
		case ELEMENT -> highlight.mark(labels.of(hit.element()));
		case WHERE -> new StyledString(whereabouts.of(hit.element()), StyledString.QUALIFIER_STYLER);
		case TEXT -> text(hit);
		};
	}

	/** The name stands in the first column already. */
	private StyledString text(SearchHit hit) {
		if (labels.of(hit.element()).contains(hit.text())) {
			return new StyledString();
		}
		return new StyledString(Labelled.of(labels.of(hit.attribute()), ""), StyledString.QUALIFIER_STYLER).append(highlight.excerpt(hit.text())); //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object row) {
		if (column != Column.ELEMENT) {
			return null;
		}
		return images.create(row instanceof SearchGroup group ? icons.of(group.kind()) : icons.of(((SearchHit) row).element()));
	}
}
