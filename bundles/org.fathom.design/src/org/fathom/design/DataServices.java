package org.fathom.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.data.Acquisition;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Cardinality;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.DataType;
import org.fathom.model.data.Entity;
import org.fathom.model.data.Enumeration;
import org.fathom.model.data.Relation;

/** What the viewpoint asks about data models. The methods are called from {@code fathom.odesign}. */
public final class DataServices {

	/**
	 * The data model an element belongs to.
	 *
	 * @param self a data model or anything in one
	 * @return the model; {@code null} outside of one
	 */
	public DataModel dataModelOf(EObject self) {
		EObject o = self;
		while (o != null && !(o instanceof DataModel)) {
			o = o.eContainer();
		}
		return (DataModel) o;
	}

	/**
	 * The entities of other models that a model refers to.
	 *
	 * @param self a model
	 * @return ends of its relations and super types, each once, in order of appearance
	 */
	public List<Entity> importedEntities(DataModel self) {
		Set<Entity> found = new LinkedHashSet<>();
		for (Entity entity : self.getEntities()) {
			found.add(entity.getSuperType());
		}
		for (Relation relation : self.getRelations()) {
			found.add(relation.getSource());
			found.add(relation.getTarget());
		}
		found.removeIf(e -> e == null || e.eIsProxy() || e.eContainer() == self);
		return new ArrayList<>(found);
	}

	/**
	 * The title of an entity of another model.
	 *
	 * @param self an entity
	 * @return its name and, in a second line, the business unit or name of its model
	 */
	public String importedLabel(Entity self) {
		DataModel model = dataModelOf(self);
		String from = model == null ? "" : text(model.getBusinessUnit(), model.getName()); //$NON-NLS-1$
		return from.isEmpty() ? text(self.getName(), null) : text(self.getName(), null) + "\n(" + from + ')'; //$NON-NLS-1$
	}

	/**
	 * The line for an attribute.
	 *
	 * @param self an attribute
	 * @return name and type: for an enumeration its name, else the type with the unit; several values are marked
	 */
	public String attributeLabel(Attribute self) {
		String type = self.getType() == DataType.ENUMERATION && self.getEnumeration() != null
				? text(self.getEnumeration().getName(), null)
				: TypeNames.of(self.getType());
		String unit = self.getUnit() == null || self.getUnit().isBlank() || "1".equals(self.getUnit()) ? "" //$NON-NLS-1$ //$NON-NLS-2$
				: " [" + self.getUnit() + ']'; //$NON-NLS-1$
		return text(self.getName(), null) + " : " + type + unit + (self.isMany() ? " *" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * The enumerations that an entity uses.
	 *
	 * @param self an entity
	 * @return each once, in the order of the attributes
	 */
	public List<Enumeration> usedEnumerations(Entity self) {
		Set<Enumeration> found = new LinkedHashSet<>();
		for (Attribute attribute : self.getAttributes()) {
			if (attribute.getType() == DataType.ENUMERATION && attribute.getEnumeration() != null) {
				found.add(attribute.getEnumeration());
			}
		}
		return new ArrayList<>(found);
	}

	/**
	 * The text at the source of a relation.
	 *
	 * @param self a relation
	 * @return how many there may be
	 */
	public String sourceEnd(Relation self) {
		return cardinality(self.getSourceCardinality());
	}

	/**
	 * The text at the target of a relation.
	 *
	 * @param self a relation
	 * @return how many there may be
	 */
	public String targetEnd(Relation self) {
		return cardinality(self.getTargetCardinality());
	}

	private static String cardinality(Cardinality cardinality) {
		return switch (cardinality) {
		case ONE -> "1"; //$NON-NLS-1$
		case ZERO_OR_ONE -> "0..1"; //$NON-NLS-1$
		case ONE_OR_MORE -> "1..*"; //$NON-NLS-1$
		case ANY -> "*"; //$NON-NLS-1$
		};
	}

	/**
	 * Whether an entity can take over the attributes of another one.
	 *
	 * @param self   the special entity
	 * @param target the general one
	 * @return {@code false} if it has a super type already, or would become its own
	 */
	public boolean canSpecialise(EObject self, EObject target) {
		return self instanceof Entity special && special.getSuperType() == null && canHaveSuperType(self, target);
	}

	/**
	 * Whether an entity can get another one as its super type, instead of the one that it has.
	 *
	 * @param self   the special entity
	 * @param target the general one
	 * @return {@code false} if it would become its own super type
	 */
	public boolean canHaveSuperType(EObject self, EObject target) {
		if (!(self instanceof Entity) || !(target instanceof Entity general)) {
			return false;
		}
		Set<Entity> seen = new LinkedHashSet<>();
		for (Entity e = general; e != null && seen.add(e); e = e.getSuperType()) {
			if (e == self) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether an element can stand at the end of a relation.
	 *
	 * @param self any element
	 * @return {@code true} for entities, also those of other models
	 */
	public boolean isEntity(EObject self) {
		return self instanceof Entity;
	}

	/**
	 * What makes no sense without an element of a data model and is deleted with it.
	 *
	 * @param self an entity, or anything else
	 * @return the relations of the study that end at the entity; empty for other elements
	 */
	public List<Relation> dependentRelations(EObject self) {
		return self instanceof Entity
				? StudyIndex.of(self).all(Relation.class).stream()
						.filter(r -> r.getSource() == self || r.getTarget() == self).toList()
				: List.of();
	}

	/**
	 * Whether anything is to be known about an entity.
	 *
	 * @param self an entity
	 * @return {@code true} if it has attributes, or a super type that may have them
	 */
	public boolean hasAttributes(Entity self) {
		return !self.getAttributes().isEmpty() || self.getSuperType() != null;
	}

	/**
	 * What is said about an entity without attributes.
	 *
	 * @param self an entity
	 * @return a sentence
	 */
	public String emptyEntityMessage(Entity self) {
		return NLS.bind(Messages.DataServices_emptyEntity, text(self.getName(), null));
	}

	/**
	 * What is said about an enumeration without values.
	 *
	 * @param self an enumeration
	 * @return a sentence
	 */
	public String emptyEnumerationMessage(Enumeration self) {
		return NLS.bind(Messages.DataServices_emptyEnumeration, text(self.getName(), null));
	}

	private static String text(String first, String second) {
		String text = first == null || first.isBlank() ? second : first;
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}

	/**
	 * How the value of an attribute is got in the first place.
	 *
	 * @param self any element
	 * @return the first of its acquisitions; {@code null} if there is none, and if it is no attribute
	 */
	public Acquisition firstAcquisition(EObject self) {
		return self instanceof Attribute attribute ? attribute.getAcquisitions().stream().findFirst().orElse(null) : null;
	}

	/**
	 * Whether an element is an enumeration.
	 *
	 * @param self any element
	 * @return {@code true} for enumerations
	 */
	public boolean isEnumeration(EObject self) {
		return self instanceof Enumeration;
	}
}
