package org.fathom.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.links.Tint;

/** Names in the explorer, with the number of pain points and the depth behind processes and steps. */
final class StudyTreeLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {
	private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final ElementImages images = new ElementImages();
	private final ElementLabels labels = new ElementLabels();
	private final Styler pain;

	/** Makes labels that read on the background of a tree. */
	StudyTreeLabels(Control tree) {
		pain = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Tint.WARNING.onto(tree.getBackground());
			}
		};
	}

	@Override
	public String getText(Object element) {
		return element instanceof TreeGroup group ? group.label() : labels.of((EObject) element);
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		if (element instanceof TreeGroup group) {
			return text.append("  " + group.children().size(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}
		if (((EObject) element).eResource() == null) {
			return text;
		}
		if (element instanceof Step step) {
			pain(text, StudyIndex.of(step).painPoints(step).size());
			text.append(depth(step), StyledString.QUALIFIER_STYLER);
		} else if (element instanceof Process process) {
			pain(text, painPoints(process));
			text.append(NLS.bind(Messages.StudyTreeLabels_depth_label, mean(process)), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	private void pain(StyledString text, int painPoints) {
		if (painPoints > 0) {
			text.append(NLS.bind(Messages.StudyTreeLabels_painPoints_label, painPoints), pain);
		}
	}

	private static String depth(Step step) {
		StepDepth depth = new DepthQuery(StudyIndex.of(step)).depth(step);
		return depth.sound() ? Messages.StudyTreeLabels_sound_label
				: NLS.bind(Messages.StudyTreeLabels_depth_label, depth.level());
	}

	private static int painPoints(Process process) {
		StudyIndex index = StudyIndex.of(process);
		return (int) process.getNodes().stream().flatMap(node -> index.painPoints(node).stream()).distinct().count();
	}

	private static String mean(Process process) {
		return String.format("%.1f", new DepthQuery(StudyIndex.of(process)).depth(process).mean()); //$NON-NLS-1$
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof Named named) || named.eResource() == null) {
			return null;
		}
		StringBuilder text = new StringBuilder(Labelled.of(labels.of(named.eClass()), getText(named)));
		if (named instanceof Process process) {
			text.append('\n').append(NLS.bind(Messages.StudyTreeLabels_process_tooltip, painPoints(process), mean(process)));
		} else if (named instanceof Step step) {
			text.append('\n').append(NLS.bind(Messages.StudyTreeLabels_step_tooltip,
					StudyIndex.of(step).painPoints(step).size(), depth(step).strip()));
		}
		return text.toString();
	}

	@Override
	public Image getImage(Object element) {
		return resources.get(element instanceof EObject object ? images.of(object) : images.group());
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}
}
