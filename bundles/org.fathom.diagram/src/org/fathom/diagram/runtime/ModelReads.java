package org.fathom.diagram.runtime;

import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/**
 * Knows what is read of a model and what changes in it. With it a {@link DiagramRuntime} computes again only what a change concerns;
 * without, everything at every refresh.
 *
 * <p>Reads and changes are pairs of a subject and an aspect, compared with {@code equals}; both sides must use the same ones. A change
 * with the aspect {@code null} concerns everything that was read of its subject. Subject and aspect {@code null} stand for which
 * elements there are at all.
 *
 * @param monitor  runs a computation and tells what it reads to the given consumer, to nobody if that is {@code null}
 * @param follower starts to tell the given consumer what changes in the model of an element, while it changes
 */
public record ModelReads(BiConsumer<Runnable, BiConsumer<Object, Object>> monitor,
		BiConsumer<EObject, BiConsumer<Object, Object>> follower) {
}
