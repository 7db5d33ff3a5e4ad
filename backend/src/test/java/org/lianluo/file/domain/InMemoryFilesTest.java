package org.lianluo.file.domain;

class InMemoryFilesTest extends StoredFilesContract {

    @Override
    protected StoredFiles empty() {
        return new InMemoryFiles();
    }
}
