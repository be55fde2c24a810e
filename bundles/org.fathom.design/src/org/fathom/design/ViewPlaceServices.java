package org.fathom.design;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the viewpoint asks of the places of views. Fathom keeps them in the views; Sirius does not, so there nothing is moved. The features
 * are asked by name, because this bundle knows the classes of neither. The methods are called from {@code fathom.odesign}.
 */
public final class ViewPlaceServices {

	/**
	 * Lets a view and the view beside it that shows another element change places, middle to middle. Edges that end there lose their ways,
	 * so that the layout finds them new ones.
	 *
	 * @param self    a view
	 * @param element what the other one shows; {@code null} moves nothing
	 * @return the view
	 */
	public EObject changePlaces(EObject self, EObject element) {
		EObject other = siblings(self).filter(view -> view != self && element != null && view(view, "target") == element) //$NON-NLS-1$
				.findFirst().orElse(null);
		if (other != null && has(self, "x") && has(other, "x")) { //$NON-NLS-1$ //$NON-NLS-2$
			exchange(self, other, "x", "width"); //$NON-NLS-1$ //$NON-NLS-2$
			exchange(self, other, "y", "height"); //$NON-NLS-1$ //$NON-NLS-2$
			EcoreUtil.getRootContainer(self).eContents().stream().filter(edge -> endsAt(edge, List.of(self, other))).forEach(ViewPlaceServices::forgetWay);
		}
		return self;
	}

	private static Stream<EObject> siblings(EObject self) {
		return self == null || self.eContainer() == null ? Stream.empty() : self.eContainer().eContents().stream();
	}

	private static void exchange(EObject one, EObject other, String start, String size) {
		int middle = number(one, start) * 2 + number(one, size);
		int otherMiddle = number(other, start) * 2 + number(other, size);
		set(one, start, (otherMiddle - number(one, size)) / 2);
		set(other, start, (middle - number(other, size)) / 2);
	}

	private static boolean endsAt(EObject edge, List<EObject> views) {
		return has(edge, "bendpoints") && (views.contains(view(edge, "sourceElement")) || views.contains(view(edge, "targetElement"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void forgetWay(EObject edge) {
		((Collection<?>) edge.eGet(feature(edge, "bendpoints"))).clear(); //$NON-NLS-1$
		set(edge, "labelX", 0); //$NON-NLS-1$
		set(edge, "labelY", 0); //$NON-NLS-1$
		set(edge, "pinned", false); //$NON-NLS-1$
	}

	private static EObject view(EObject view, String name) {
		return has(view, name) && view.eGet(feature(view, name)) instanceof EObject found ? found : null;
	}

	private static int number(EObject view, String name) {
		return ((Integer) view.eGet(feature(view, name))).intValue();
	}

	private static void set(EObject view, String name, Object value) {
		view.eSet(feature(view, name), value);
	}

	private static boolean has(EObject view, String name) {
		return feature(view, name) != null;
	}

	private static EStructuralFeature feature(EObject view, String name) {
		return view.eClass().getEStructuralFeature(name);
	}
}
