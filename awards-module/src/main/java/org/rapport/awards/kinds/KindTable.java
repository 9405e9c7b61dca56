package org.rapport.awards.kinds;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.awards.emblems.Shape;

interface KindTable {
    /// The giver's picture of a badge.
    ///
    /// @param type its media type
    record Picture(byte[] bytes, String type) {}

    /// False if the id is taken.
    @SqlUpdate("""
            insert into awards.kind (id, name, edition, facts, answers, questions, nominees, shape, ground, ink, ribbon, band,
              version)
            values (:id, :name, :edition, :facts, :answers, :questions, :nominees, :shape, :ground, :ink, :ribbon, :band, 1)
            on conflict do nothing
            """)
    boolean insert(String id, String name, int edition, int facts, int answers, int questions, int nominees,
            Shape shape,
            String ground, String ink, Ribbon ribbon, String band);

    @SqlUpdate("""
            update awards.kind
            set name = :name, edition = :edition, facts = :facts, answers = :answers, questions = :questions,
              nominees = :nominees, shape = :shape, ground = :ground, ink = :ink, ribbon = :ribbon, band = :band,
              version = version + 1
            where id = :id
            """)
    void update(String id, String name, int edition, int facts, int answers, int questions, int nominees, Shape shape,
            String ground, String ink, Ribbon ribbon, String band);

    @SqlUpdate("update awards.kind set picture = :bytes, picture_type = :type, version = version + 1 where id = :id")
    void draw(String id, byte[] bytes, String type);

    @SqlUpdate("update awards.kind set picture = null, picture_type = null, version = version + 1 where id = :id")
    void undraw(String id);

    @SqlQuery("""
            select picture as bytes, picture_type as type from awards.kind where id = :id and picture is not null
            """)
    Optional<Picture> picture(String id);

    @SqlQuery("""
            select id, name, edition, facts, answers, questions, nominees, shape, ground, ink, ribbon, band,
              picture is not null as has_picture, version
            from awards.kind where id = :id
            """)
    Optional<OwnKind> find(String id);

    @SqlQuery("""
            select id, name, edition, facts, answers, questions, nominees, shape, ground, ink, ribbon, band,
              picture is not null as has_picture, version
            from awards.kind order by name, id
            """)
    List<OwnKind> all();

    /// Nobody deletes it until the present transaction ends.
    @SqlQuery("select id from awards.kind where id = :id for update")
    Optional<String> lock(String id);

    /// Whether anybody ever offered one.
    @SqlQuery("""
            select exists (select 1 from awards.award where kind = :id) or exists (select 1 from awards.offer where kind = :id)
            """)
    boolean isUsed(String id);

    @SqlUpdate("delete from awards.kind where id = :id")
    void delete(String id);
}
