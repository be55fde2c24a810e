package org.fathom.workbench.study;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.operation.ElementClip;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.ui.context.ElementClips;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;

/** Copies elements of a study with what hangs on them. */
final class StudyClips implements ElementClips {
	private final StudySession session;

	StudyClips(StudySession session) {
		this.session = session;
	}

	@Override
	public Object copy(Collection<? extends EObject> elements) {
		return new ElementClip(session.index(), elements);
	}

	@Override
	public boolean canPaste(Object clip, EObject root) {
		return clip instanceof ElementClip copied && root != null && copied.fits(root);
	}

	@Override
	public Pasted paste(Object clip, EObject root, EObject place) {
		ElementClip.Pasted pasted = ((ElementClip) clip).pasteInto(session, root, lane(place));
		return new Pasted(pasted.copies(), pasted.lost());
	}

	private static Lane lane(EObject place) {
		return place instanceof Lane lane ? lane : place instanceof FlowNode node ? node.getLane() : null;
	}
}
