package org.fathom.workbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.fathom.workbench.cases.CasesPart;
import org.fathom.workbench.evidence.EvidencePart;
import org.fathom.workbench.explorer.StudyExplorerPart;
import org.fathom.workbench.flow.DepthPart;
import org.fathom.workbench.flow.WalkPart;
import org.fathom.workbench.how.HowPart;
import org.fathom.workbench.impact.ImpactPart;
import org.fathom.workbench.lists.CompetitorsPart;
import org.fathom.workbench.lists.PainPointsPart;
import org.fathom.workbench.lists.ProblemsPart;
import org.fathom.workbench.lists.TopicsPart;
import org.fathom.workbench.properties.PropertiesPart;
import org.fathom.workbench.scenarios.ScenariosPart;
import org.fathom.workbench.search.SearchPart;
import org.fathom.workbench.tobe.ToBePart;
import org.fathom.workbench.value.ValuePart;

/** Explorer at the left, diagrams in the middle, lists below. */
public final class FathomPerspective implements IPerspectiveFactory {
	/** Id of the perspective. */
	public static final String ID = "org.fathom.workbench.perspective"; //$NON-NLS-1$

	private static final float EXPLORER = 0.25f;
	private static final float LISTS = 0.7f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(StudyExplorerPart.ID, IPageLayout.LEFT, EXPLORER, layout.getEditorArea());
		IFolderLayout lists = layout.createFolder("lists", IPageLayout.BOTTOM, LISTS, layout.getEditorArea()); //$NON-NLS-1$
		lists.addView(PropertiesPart.ID);
		lists.addView(PainPointsPart.ID);
		lists.addView(TopicsPart.ID);
		lists.addView(EvidencePart.ID);
		lists.addView(DepthPart.ID);
		lists.addView(ImpactPart.ID);
		lists.addView(WalkPart.ID);
		lists.addView(ProblemsPart.ID);
		lists.addPlaceholder(ScenariosPart.ID);
		lists.addPlaceholder(CasesPart.ID);
		lists.addPlaceholder(HowPart.ID);
		lists.addPlaceholder(CompetitorsPart.ID);
		lists.addPlaceholder(ValuePart.ID);
		lists.addPlaceholder(ToBePart.ID);
		lists.addPlaceholder(SearchPart.ID);
		layout.getViewLayout(StudyExplorerPart.ID).setCloseable(false);
	}
}
