package org.rapport.awards.earned;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.awards.emblems.Shape;

interface BadgeTable {
    /// False if the slug is taken.
    @SqlUpdate("""
            insert into awards.badge (slug, name, words, rule, shape, ground, ink, active, since)
            values (:slug, :name, :words, :rule, :shape, :ground, :ink, :active, :since)
            on conflict do nothing
            """)
    boolean insert(String slug, String name, String words, String rule, Shape shape, String ground, String ink,
            boolean active, Instant since);

    @SqlUpdate("""
            update awards.badge set name = :name, words = :words, shape = :shape, ground = :ground, ink = :ink
            where id = :id
            """)
    void update(BadgeId id, String name, String words, Shape shape, String ground, String ink);

    /// False if it was so already.
    @SqlUpdate("update awards.badge set active = :active, since = :at where id = :id and active <> :active")
    boolean activate(BadgeId id, boolean active, Instant at);

    @SqlQuery("select id, slug, name, words, rule, shape, ground, ink, active, since from awards.badge where id = :id")
    Optional<Badge> find(BadgeId id);

    @SqlQuery("""
            select id, slug, name, words, rule, shape, ground, ink, active, since from awards.badge where slug = :slug
            """)
    Optional<Badge> at(String slug);

    @SqlQuery("select id, slug, name, words, rule, shape, ground, ink, active, since from awards.badge order by id")
    List<Badge> all();
}
