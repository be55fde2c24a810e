package org.fathom.core.store;

/**
 * A file of a study as saving would write it.
 *
 * @param path    relative to the study folder, with {@code /} between folders
 * @param base    what the file held when the study was opened or last saved; empty if there was no file
 * @param content what saving would write; empty if saving would delete the file
 */
public record UnsavedFile(String path, byte[] base, byte[] content) {
}
