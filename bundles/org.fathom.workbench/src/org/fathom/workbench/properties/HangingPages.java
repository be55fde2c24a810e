package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.operation.HangPainPointOperation;
import org.fathom.core.operation.StudyHomes;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionPackage;
import org.fathom.workbench.Messages;
import org.fathom.workbench.how.HowPart;
import org.fathom.workbench.study.ElementViews;

/** The pages of what hangs on an element: its pain points and its solutions. */
final class HangingPages {
	private static final String MARK = "\u25cf"; //$NON-NLS-1$

	private final FieldContext context;
	private final StudyIndex index;

	HangingPages(FieldContext context) {
		this.context = context;
		index = context.study().session().index();
	}

	/** The pain points of an element; for a process also those on its nodes. */
	PropertyPage painPoints(Named element) {
		return new ListPage(Messages.HangingPages_painPoints_label, () -> painPointsOf(element), context.opener())
				.column(context.labels().of(InsightPackage.Literals.PAIN_POINT__SEVERITY), 90,
						row -> MARK.repeat(Math.max(0, ((PainPoint) row).getSeverity())))
				.column(context.labels().of(InsightPackage.Literals.PAIN_POINT__STATUS), 100,
						row -> context.labels().of(InsightPackage.Literals.PAIN_POINT_STATUS
								.getEEnumLiteral(((PainPoint) row).getStatus().getName())))
				.button("new", Messages.HangingPages_newPainPoint_label, false, rows -> newPainPoint(element)) //$NON-NLS-1$
				.button("add", Messages.HangingPages_attach_label, false, rows -> attachPainPoint(element)) //$NON-NLS-1$
				.button("remove", Messages.HangingPages_detach_label, true, //$NON-NLS-1$
						rows -> change(Messages.HangingPages_detach_label,
								() -> rows.forEach(row -> ((PainPoint) row).getAffects().removeAll(affectedBy(element)))))
				.button("goTo", Messages.HangingPages_open_label, true, this::open); //$NON-NLS-1$
	}

	private List<PainPoint> painPointsOf(Named element) {
		Set<PainPoint> found = new LinkedHashSet<>();
		affectedBy(element).forEach(part -> found.addAll(index.painPoints(part)));
		return new ArrayList<>(found);
	}

	private static List<Named> affectedBy(Named element) {
		List<Named> parts = new ArrayList<>(List.of(element));
		if (element instanceof Process process) {
			parts.addAll(process.getNodes());
		}
		return parts;
	}

	private void newPainPoint(Named element) {
		String name = NLS.bind(Messages.ElementFactory_new_label, context.labels().of(InsightPackage.Literals.PAIN_POINT));
		PainPoint[] painPoint = new PainPoint[1];
		change(Messages.HangingPages_newPainPoint_label,
				() -> painPoint[0] = new HangPainPointOperation(context.study().session(), List.of(element), name).run());
		context.opener().accept(painPoint[0]);
	}

	private void attachPainPoint(Named element) {
		List<EObject> chosen = new ElementChooser(context).choose(InsightPackage.Literals.PAIN_POINT, painPointsOf(element));
		if (!chosen.isEmpty()) {
			change(Messages.HangingPages_attach_label, () -> chosen.forEach(row -> ((PainPoint) row).getAffects().add(element)));
		}
	}

	/** The solutions that answer a node or a pain point. */
	PropertyPage solutions(Named element) {
		return new ListPage(Messages.HangingPages_solutions_label, () -> index.solutions(element), context.opener())
				.column(context.labels().of(SolutionPackage.Literals.SOLUTION__READINESS), 110,
						row -> context.labels().of(SolutionPackage.Literals.READINESS
								.getEEnumLiteral(((Solution) row).getReadiness().getName())))
				.column(context.labels().of(SolutionPackage.Literals.SOLUTION__HOW_STEPS), 90,
						row -> Integer.toString(((Solution) row).getHowSteps().size()))
				.button("new", Messages.HangingPages_newSolution_label, false, rows -> newSolution(element)) //$NON-NLS-1$
				.button("add", Messages.HangingPages_attach_label, false, rows -> attachSolution(element)) //$NON-NLS-1$
				.button("remove", Messages.HangingPages_detach_label, true, //$NON-NLS-1$
						rows -> change(Messages.HangingPages_detach_label, () -> rows.forEach(row -> detach((Solution) row, element))))
				.button("goTo", Messages.HangingPages_open_label, true, this::open) //$NON-NLS-1$
				.button("how", Messages.HangingPages_how_label, true, rows -> new ElementViews().open(HowPart.ID, rows.get(0))); //$NON-NLS-1$
	}

	private void newSolution(Named element) {
		Solution solution = SolutionFactory.eINSTANCE.createSolution();
		solution.setName(NLS.bind(Messages.ElementFactory_new_label, context.labels().of(solution.eClass())));
		change(Messages.HangingPages_newSolution_label, () -> {
			new StudyHomes(context.study().session()).solutions().getSolutions().add(solution);
			attach(solution, element);
		});
		context.opener().accept(solution);
	}

	private void attachSolution(Named element) {
		List<EObject> chosen = new ElementChooser(context).choose(SolutionPackage.Literals.SOLUTION, index.solutions(element));
		if (!chosen.isEmpty()) {
			change(Messages.HangingPages_attach_label, () -> chosen.forEach(row -> attach((Solution) row, element)));
		}
	}

	/** A pain point is addressed; a node gets a How step bound to it. */
	private void attach(Solution solution, Named element) {
		if (element instanceof PainPoint painPoint) {
			solution.getAddresses().add(painPoint);
		} else if (element instanceof FlowNode node) {
			HowStep how = SolutionFactory.eINSTANCE.createHowStep();
			how.setName(context.labels().of(node));
			solution.getHowSteps().add(how);
			how.getBoundTo().add(node);
			index.painPoints(node).stream().filter(painPoint -> !solution.getAddresses().contains(painPoint))
					.forEach(solution.getAddresses()::add);
		}
	}

	private static void detach(Solution solution, Named element) {
		solution.getAddresses().remove(element);
		for (HowStep how : List.copyOf(solution.getHowSteps())) {
			if (how.getBoundTo().remove(element) && how.getBoundTo().isEmpty() && how.getInstruction() == null) {
				EcoreUtil.remove(how);
			}
		}
	}

	private void change(String label, Runnable change) {
		context.study().execute(label, change);
	}

	private void open(List<EObject> rows) {
		Consumer<EObject> opener = context.opener();
		Display.getCurrent().asyncExec(() -> opener.accept(rows.get(0)));
	}
}
