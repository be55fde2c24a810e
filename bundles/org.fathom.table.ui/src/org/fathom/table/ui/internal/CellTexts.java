package org.fathom.table.ui.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.diagram.table.TableCell;
import org.fathom.table.ui.context.TableContext;

/** What cells read: their label, or the name of a literal in the user's language. */
public final class CellTexts {
	private final TableContext context;

	/**
	 * Reads cells.
	 *
	 * @param context knows the names of literals
	 */
	public CellTexts(TableContext context) {
		this.context = context;
	}

	/**
	 * The text of a cell.
	 *
	 * @param cell a cell; {@code null} for none
	 * @return empty for none
	 */
	public String of(TableCell cell) {
		String label = cell == null || cell.label() == null ? "" : cell.label(); //$NON-NLS-1$
		return literals(cell).stream().filter(literal -> literal.getLiteral().equals(label)).map(context::label).findFirst().orElse(label);
	}

	/**
	 * What a typed text means to the tools.
	 *
	 * @param cell the cell; {@code null} for none
	 * @param text as typed
	 * @return the literal with this name, else the text itself
	 */
	public String value(TableCell cell, String text) {
		return literals(cell).stream().filter(literal -> context.label(literal).equals(text)).map(EEnumLiteral::getLiteral).findFirst()
				.orElse(text);
	}

	/**
	 * The texts among which one is chosen.
	 *
	 * @param cell a cell; {@code null} for none
	 * @return empty if anything can be typed
	 */
	public List<String> choices(TableCell cell) {
		EStructuralFeature feature = feature(cell);
		if (feature != null && feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
			return List.of(Boolean.TRUE.toString(), Boolean.FALSE.toString());
		}
		return literals(cell).stream().map(context::label).toList();
	}

	private static List<EEnumLiteral> literals(TableCell cell) {
		EStructuralFeature feature = feature(cell);
		return feature != null && feature.getEType() instanceof EEnum enumeration ? enumeration.getELiterals() : List.of();
	}

	/** The single-valued feature that a cell shows as it is; {@code null} if it shows something else. */
	private static EStructuralFeature feature(TableCell cell) {
		String name = cell == null || cell.intersection() != null || !Objects.requireNonNullElse(cell.mapping().label(), "").isEmpty() //$NON-NLS-1$
				? null
				: cell.column().mapping().feature();
		EStructuralFeature feature = name == null ? null : cell.target().eClass().getEStructuralFeature(name);
		return feature == null || feature.isMany() ? null : feature;
	}
}
