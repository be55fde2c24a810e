package org.fathom.design;

import java.net.URL;
import java.util.Locale;
import java.util.ResourceBundle;

/** Where Fathom's viewpoint specification and what it refers to are found. */
public final class FathomViewpoint {
	/** Name of the viewpoint. */
	public static final String NAME = "Fathom"; //$NON-NLS-1$
	/** Name of the description of process flows. */
	public static final String PROCESS_FLOW = "Process Flow"; //$NON-NLS-1$
	/** Name of the description of a study's areas and processes. */
	public static final String PROCESS_MAP = "Process Map"; //$NON-NLS-1$
	/** Name of the description of data models. */
	public static final String DATA_MODEL = "Data Model"; //$NON-NLS-1$
	/** Name of the description of why a pain point hurts. */
	public static final String ROOT_CAUSE = "Root Cause"; //$NON-NLS-1$
	/** Name of the description of how a solution is carried out. */
	public static final String SOLUTION_HOW = "Solution How"; //$NON-NLS-1$
	/** Name of the table of steps against insight dimensions. */
	public static final String TICK_LIST = "Tick-list"; //$NON-NLS-1$
	/** Name of the table of steps against the entities they read and write. */
	public static final String CRUD_MATRIX = "CRUD Matrix"; //$NON-NLS-1$
	/** Name of the table of topics against the parties that have a role in them. */
	public static final String RESPONSIBILITY_MATRIX = "Responsibility Matrix"; //$NON-NLS-1$
	/** Name of the table of a study's pain points. */
	public static final String PAIN_POINTS = "Pain Points"; //$NON-NLS-1$
	/** Name of the table of a data model's entities and attributes. */
	public static final String DATA_DICTIONARY = "Data Dictionary"; //$NON-NLS-1$
	private static final String PATH = "description/fathom.odesign"; //$NON-NLS-1$
	private static final String LABELS = "OSGI-INF.l10n.bundle"; //$NON-NLS-1$

	private FathomViewpoint() {
	}

	/**
	 * The specification.
	 *
	 * @return address of the {@code .odesign} file
	 */
	public static URL specification() {
		return classLoader().getResource(PATH);
	}

	/**
	 * The class loader of the services and pictures that the specification names.
	 *
	 * @return this bundle's class loader
	 */
	public static ClassLoader classLoader() {
		return FathomViewpoint.class.getClassLoader();
	}

	/**
	 * The texts behind the labels of the specification that begin with a per cent sign.
	 *
	 * @param locale language wanted
	 * @return texts by key, without the per cent sign
	 */
	public static ResourceBundle labels(Locale locale) {
		return ResourceBundle.getBundle(LABELS, locale, classLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
