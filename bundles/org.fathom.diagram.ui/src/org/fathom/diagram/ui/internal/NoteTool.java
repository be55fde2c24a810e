package org.fathom.diagram.ui.internal;

import org.eclipse.gef.requests.CreationFactory;
import org.fathom.diagram.notation.NoteKind;

/** Writes a note where the user clicks, or one about the node that is clicked. */
final class NoteTool extends SureCreationTool {
	private final NoteKind kind;

	NoteTool(NoteKind kind, DiagramCanvas canvas) {
		super(new CreationFactory() {
			@Override
			public Object getNewObject() {
				return kind;
			}

			@Override
			public Object getObjectType() {
				return kind;
			}
		}, canvas);
		this.kind = kind;
	}

	NoteKind kind() {
		return kind;
	}
}
