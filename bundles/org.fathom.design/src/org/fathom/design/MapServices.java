package org.fathom.design;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.library.Study;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;

/** What the viewpoint asks about areas and their processes. The methods are called from {@code fathom.odesign}. */
public final class MapServices {
	private static final Comparator<Process> ORDER = Comparator
			.comparing((Process p) -> Objects.requireNonNullElse(p.getCode(), "~")) //$NON-NLS-1$
			.thenComparing(p -> Objects.requireNonNullElse(p.getName(), "")) //$NON-NLS-1$
			.thenComparing(p -> Objects.requireNonNullElse(p.getId(), "")); //$NON-NLS-1$

	/**
	 * The processes shown in an element of the map.
	 *
	 * @param self an area, or a study for the processes that belong to no area
	 * @return the processes by code, those without code last
	 */
	public List<Process> mappedProcesses(EObject self) {
		StudyIndex index = StudyIndex.of(self);
		if (self instanceof ProcessArea area) {
			return index.processes(area).stream().sorted(ORDER).toList();
		}
		return self instanceof Study
				? index.all(Process.class).stream().filter(p -> p.getArea() == null).sorted(ORDER).toList()
				: List.of();
	}

	/**
	 * Whether areas can be created in an element.
	 *
	 * @param self any element
	 * @return {@code true} for studies and areas
	 */
	public boolean holdsAreas(EObject self) {
		return self instanceof Study || self instanceof ProcessArea;
	}

	/**
	 * Whether an area can be moved into an element.
	 *
	 * @param self      an area
	 * @param container where it is to go
	 * @return {@code false} if it would come to stand in itself, or stands there already
	 */
	public boolean canMoveInto(EObject self, EObject container) {
		return self instanceof ProcessArea && holdsAreas(container) && self.eContainer() != container
				&& !EcoreUtil.isAncestor(self, container);
	}

	/**
	 * Whether a process can be put into an element.
	 *
	 * @param self    any element
	 * @param process a process
	 * @return {@code true} for a study or an area that it does not stand in yet
	 */
	public boolean takesIn(EObject self, EObject process) {
		return holdsAreas(self) && process instanceof Process moved && moved.getArea() != self;
	}

	/**
	 * Whether an element is drawn as a process.
	 *
	 * @param self any element
	 * @return {@code true} for processes
	 */
	public boolean isProcess(EObject self) {
		return self instanceof Process;
	}

	/**
	 * The title of an area.
	 *
	 * @param self an area
	 * @return code and name
	 */
	public String areaLabel(ProcessArea self) {
		return titled(self.getCode(), self.getName());
	}

	/**
	 * What the map says about a process.
	 *
	 * @param self a process
	 * @return code and name; in a second line its depth and the number of its pain points
	 */
	public String processLabel(Process self) {
		double mean = new DepthQuery(StudyIndex.of(self)).depth(self).mean();
		return titled(self.getCode(), self.getName()) + '\n'
				+ NLS.bind(Messages.MapServices_numbers, tenths(mean), painPointCount(self));
	}

	private static String titled(String code, String name) {
		String title = Objects.requireNonNullElse(name, ""); //$NON-NLS-1$
		return code == null || code.isBlank() ? title : code + ' ' + title;
	}

	private static String tenths(double mean) {
		long value = Math.round(mean * 10);
		return value / 10 + "." + value % 10; //$NON-NLS-1$
	}

	/**
	 * How many pain points hurt a process.
	 *
	 * @param self a process
	 * @return those on the process itself and on its nodes, each once
	 */
	public int painPointCount(Process self) {
		return painPoints(self).size();
	}

	private static Set<PainPoint> painPoints(Process self) {
		StudyIndex index = StudyIndex.of(self);
		Set<PainPoint> found = new HashSet<>(index.painPoints(self));
		for (FlowNode node : self.getNodes()) {
			found.addAll(index.painPoints(node));
		}
		return found;
	}

	/**
	 * Whether something hurts in a process that is not closed yet.
	 *
	 * @param self any element
	 * @return {@code false} if it is no process
	 */
	public boolean isPainful(EObject self) {
		return painHeat(self) > 0;
	}

	/**
	 * How much a process hurts, for colours.
	 *
	 * @param self any element
	 * @return the sum of the severities of its pain points that are not closed; 0 if it is no process
	 */
	public int painHeat(EObject self) {
		return self instanceof Process process ? painPoints(process).stream()
				.filter(painPoint -> painPoint.getStatus() != PainPointStatus.CLOSED).mapToInt(PainPoint::getSeverity).sum() : 0;
	}

	/**
	 * The mean depth of a process, for colours.
	 *
	 * @param self any element
	 * @return tenths, 0 to 50; 0 if it is no process
	 */
	public int depthTenths(EObject self) {
		return self instanceof Process process
				? (int) Math.round(new DepthQuery(StudyIndex.of(self)).depth(process).mean() * 10)
				: 0;
	}

	/**
	 * Makes a process with a file of its own, beside the other processes of the study.
	 *
	 * @param self a study or an area, which then holds the process
	 * @return the new process
	 */
	public Process newProcess(EObject self) {
		Process process = ProcessFactory.eINSTANCE.createProcess();
		process.setName(NewNames.of("Process")); //$NON-NLS-1$
		freeResource(self.eResource()).getContents().add(process);
		if (self instanceof ProcessArea area) {
			process.setArea(area);
		}
		return process;
	}

	private static Resource freeResource(Resource study) {
		ResourceSet resources = study.getResourceSet();
		URI folder = study.getURI().trimSegments(1).appendSegment("process"); //$NON-NLS-1$
		for (int number = 1;; number++) {
			URI uri = folder.appendSegment("process-" + number + ".process"); //$NON-NLS-1$ //$NON-NLS-2$
			Resource known = resources.getResource(uri, false);
			if (known != null && known.getContents().isEmpty()) {
				return known;
			}
			if (known == null && !resources.getURIConverter().exists(uri, null)) {
				return resources.createResource(uri);
			}
		}
	}
}
