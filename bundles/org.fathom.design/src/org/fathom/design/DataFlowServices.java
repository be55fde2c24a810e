package org.fathom.design;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.Step;

/**
 * What the viewpoint asks about data objects on a flow and their associations with steps. The methods are called from
 * {@code fathom.odesign}.
 */
public final class DataFlowServices {

	/**
	 * The data objects to draw in a lane: each entity stands once, beside the first step of the process that reads or writes it.
	 *
	 * @param self a lane; or a process, for the entities whose first step stands in no lane
	 * @return entities in the order of the steps; empty for any other element
	 */
	public List<Entity> dataObjects(EObject self) {
		List<Step> own = self instanceof Lane lane ? steps(lane.getNodes()).toList()
				: self instanceof Process process ? steps(process.getNodes()).filter(step -> step.getLane() == null).toList()
						: List.of();
		return own.stream().flatMap(DataFlowServices::data).distinct()
				.filter(entity -> own.contains(stepsWith(self, entity).get(0))).toList();
	}

	/**
	 * The steps that read or write an entity.
	 *
	 * @param self   a process, or a lane or node of it
	 * @param entity what is read or written
	 * @return steps of the process in its order; empty if none does, or if {@code self} is of no process
	 */
	public List<Step> stepsWith(EObject self, EObject entity) {
		EObject process = self instanceof Process ? self : self.eContainer();
		StudyIndex index = StudyIndex.of(entity);
		return Stream.of(ProcessPackage.Literals.STEP__READS, ProcessPackage.Literals.STEP__WRITES)
				.flatMap(reference -> index.getInverseReferences(entity, reference, true).stream())
				.map(setting -> (Step) setting.getEObject()).distinct().filter(step -> step.eContainer() == process)
				.sorted(Comparator.comparingInt(step -> ((Process) step.eContainer()).getNodes().indexOf(step))).toList();
	}

	/**
	 * Whether an association can lead from one element to another: a step writes an entity, or an entity is read by a step.
	 *
	 * @param self   where it begins
	 * @param target where it ends
	 * @return {@code false} too if the association is there already
	 */
	public boolean canAssociate(EObject self, EObject target) {
		return self instanceof Step step && target instanceof Entity entity && !step.getWrites().contains(entity)
				|| self instanceof Entity read && target instanceof Step reader && !reader.getReads().contains(read);
	}

	/**
	 * What a reader is told about a data object.
	 *
	 * @param self an entity
	 * @return its name, and the name of the data model that says what it holds
	 */
	public String dataObjectTooltip(Entity self) {
		String model = self.eContainer() instanceof DataModel of ? of.getName() : null;
		return NLS.bind(Messages.DataFlowServices_dataObject, Objects.requireNonNullElse(self.getName(), ""), //$NON-NLS-1$
				Objects.requireNonNullElse(model, "")); //$NON-NLS-1$
	}

	private static Stream<Step> steps(List<FlowNode> nodes) {
		return nodes.stream().filter(Step.class::isInstance).map(Step.class::cast);
	}

	private static Stream<Entity> data(Step step) {
		return Stream.concat(step.getReads().stream(), step.getWrites().stream());
	}
}
