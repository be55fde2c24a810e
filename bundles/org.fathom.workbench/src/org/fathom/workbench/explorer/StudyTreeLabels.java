package org.fathom.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;

/** Names in the explorer, with the number of pain points and the depth behind processes and steps. */
final class StudyTreeLabels extends LabelProvider implements IStyledLabelProvider {
	private static final Styler PAIN = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = RED;
		}
	};
	private static final Color RED = new Color(200, 69, 59);

	private final StudyTree tree = new StudyTree();
	private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final ElementImages images = new ElementImages();
	private final ActiveStudy active;

	StudyTreeLabels(ActiveStudy active) {
		this.active = active;
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(tree.name(element));
		if (active.get().isEmpty() || !(element instanceof EObject object) || object.eResource() == null) {
			return text;
		}
		StudyIndex index = active.get().get().session().index();
		if (element instanceof Step step) {
			append(text, index.painPoints(step).size());
			StepDepth depth = new DepthQuery(index).depth(step);
			text.append(depth.sound() ? Messages.StudyTreeLabels_sound_label
					: NLS.bind(Messages.StudyTreeLabels_depth_label, depth.level()), StyledString.QUALIFIER_STYLER);
		} else if (element instanceof Process process) {
			append(text, (int) process.getNodes().stream().flatMap(node -> index.painPoints(node).stream()).distinct().count());
			String mean = String.format("%.1f", new DepthQuery(index).depth(process).mean()); //$NON-NLS-1$
			text.append(NLS.bind(Messages.StudyTreeLabels_depth_label, mean), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	private static void append(StyledString text, int painPoints) {
		if (painPoints > 0) {
			text.append(NLS.bind(Messages.StudyTreeLabels_painPoints_label, painPoints), PAIN);
		}
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof EObject object ? (Image) resources.get(images.of(object)) : (Image) resources.get(images.group());
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}
}
