package org.fathom.core.operation;

import java.util.Collection;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;

/** Hangs a new pain point on steps, processes or entities. */
public final class HangPainPointOperation {
	private final StudySession session;
	private final List<Named> affected;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param session  of the elements
	 * @param affected where it hurts; not empty
	 * @param name     of the pain point
	 */
	public HangPainPointOperation(StudySession session, Collection<? extends Named> affected, String name) {
		this.session = session;
		this.affected = List.copyOf(affected);
		this.name = name;
	}

	/**
	 * Makes the pain point, in the file with the pain points of the same process or data model, else in the first insight file,
	 * else in a new one. To be called inside an undoable change.
	 *
	 * @return the new pain point
	 */
	public PainPoint run() {
		InsightModel model = new StudyHomes(session).insightsOn(affected.get(0));
		PainPoint painPoint = InsightFactory.eINSTANCE.createPainPoint();
		painPoint.setName(name);
		model.getPainPoints().add(painPoint);
		painPoint.getAffects().addAll(affected);
		return painPoint;
	}
}
