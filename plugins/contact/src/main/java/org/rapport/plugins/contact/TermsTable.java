package org.rapport.plugins.contact;

import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface TermsTable {
    @SqlQuery("select is_open, days, has_story from contact.terms")
    Optional<Terms> find();

    /// Makes the row, if it is not there.
    @SqlUpdate("""
            insert into contact.terms (id, is_open, days, has_story) values (1, :isOpen, :days, :hasStory)
            on conflict do nothing
            """)
    void insert(boolean isOpen, int days, boolean hasStory);

    @SqlUpdate("update contact.terms set is_open = :isOpen, days = :days, has_story = :hasStory")
    void update(boolean isOpen, int days, boolean hasStory);

    default void insert(Terms terms) {
        insert(terms.isOpen(), terms.days(), terms.hasStory());
    }

    default void update(Terms terms) {
        update(terms.isOpen(), terms.days(), terms.hasStory());
    }

    /// Nobody else sends or sets anything until the present transaction ends. The row must be there.
    @SqlQuery("select is_open, days, has_story from contact.terms for update")
    Terms lock();
}
