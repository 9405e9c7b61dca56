package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.awards.credentials.received.ReceivedId;
import org.rapport.comments.CommentId;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;

/// What givers say. What belongs to an award that the owner decided about stays as she read it.
interface OfferTable {
    /// The same offer, from whoever makes it: the same person of the same site, or that site itself where a post of it
    /// makes the offer and nobody signed it.
    ///
    /// @param isSigned whether somebody makes it, in a comment or as the owner entered it
    @SqlQuery("""
            select id from awards.offer
            where kind = :kind and giver_host = :host
              and (lower(giver_name) = lower(:giver) or not :isSigned or (comment_id is null and entered_by is null))
            order by case when lower(giver_name) = lower(:giver) then 0 else 1 end, id fetch first 1 rows only
            """)
    Optional<OfferId> alike(String kind, @Nullable String host, String giver, boolean isSigned);

    /// Empty if that comment offered it before.
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into awards.offer
              (award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id, titled,
               recalled, entered_by)
            values (:award, :kind, :host, :giver, :address, :article, :at, :words, :comment, false, :recalled,
                    :enteredBy)
            on conflict do nothing
            """)
    Optional<OfferId> keep(AwardId award, String kind, @Nullable String host, String giver, String address,
            @Nullable ArticleId article, Instant at, String words, @Nullable CommentId comment, boolean recalled,
            @Nullable String enteredBy);

    /// A comment repeats an offer that a linkback made first, or one of the same person that was withdrawn with the comment
    /// before it, of which only a linkback that names the award remains. What an export told of stays as it was told when
    /// the comment came in with it.
    @SqlUpdate("""
            update awards.offer
            set comment_id = :comment, giver_name = :giver, words = :words, offered_at = :at, article_id = :article,
                linkback_id = case when titled then linkback_id end, withdrawn_at = null,
                recalled = recalled and :recalled
            where id = :id and (comment_id is null or withdrawn_at is not null)
              and (made_from is null or not :recalled)
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER', 'WITHDRAWN'))
            """)
    void repeat(OfferId id, String giver, @Nullable ArticleId article, Instant at, String words, CommentId comment,
            boolean recalled);

    /// Who else signs with the site of that offer, for whatever award, and did not take that back.
    @SqlQuery("""
            select other.giver_name as name,
                   max(case when other.kind = one.kind and other.named is not false
                             and award.step in ('ACCEPTED', 'PASSED_ON') then 1 else 0 end) = 1 as beside
            from awards.offer one
              join awards.offer other
                on other.giver_host = one.giver_host and lower(other.giver_name) <> lower(one.giver_name)
              join awards.award award on award.id = other.award_id
            where one.id = :id and other.withdrawn_at is null
              and (one.comment_id is not null or one.entered_by is not null)
              and (other.comment_id is not null or other.entered_by is not null)
            group by other.giver_name order by min(other.id)
            """)
    List<Signer> others(OfferId id);

    /// Keeps an offer as an export tells of it. False if it, or another one in its place, is here.
    @SqlUpdate("""
            insert into awards.offer
              (award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
               linkback_id, titled, withdrawn_at, named, entered_by, recalled, made_from)
            values (:award, :kind, :host, :giver, :address, :article, :at, :words, :comment, :linkback, :titled,
                    :withdrawnAt, :named, :enteredBy, true, :madeFrom)
            on conflict do nothing
            """)
    boolean bring(AwardId award, String kind, @Nullable String host, String giver, String address,
            @Nullable ArticleId article, Instant at, String words, @Nullable CommentId comment,
            @Nullable LinkbackId linkback, boolean titled, @Nullable Instant withdrawnAt, @Nullable Boolean named,
            @Nullable String enteredBy, String madeFrom);

    /// Undecided offers that were recognised in what an import brought, in the place of one of which the export tells
    /// itself.
    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer
            where recalled and made_from is null and withdrawn_at is null
              and (comment_id = :comment or (kind = :kind and giver_host = :host
                   and (lower(giver_name) = lower(:giver) or not :isSigned
                        or (comment_id is null and entered_by is null))))
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER'))
            """)
    List<Offer> recalled(String kind, @Nullable String host, String giver, boolean isSigned,
            @Nullable CommentId comment);

    @SqlUpdate("""
            update awards.offer set linkback_id = :linkback, titled = :titled
            where id = :id and (linkback_id is null or (:titled and not titled))
            """)
    boolean corroborate(OfferId id, LinkbackId linkback, boolean titled);

    @SqlUpdate("""
            update awards.offer set withdrawn_at = :at
            where comment_id = :comment and withdrawn_at is null
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER'))
            """)
    void withdraw(CommentId comment, Instant at);

    /// One giver of several is left out as if she had taken it back.
    @SqlUpdate("""
            update awards.offer set withdrawn_at = :at
            where id = :id and withdrawn_at is null
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER'))
            """)
    void omit(OfferId id, Instant at);

    /// A giver takes her words back, and her name with them, whatever was decided. Her blog stays where it speaks for itself.
    @SqlUpdate("""
            update awards.offer
            set words = '', giver_name = '', giver_address = '', withdrawn_at = coalesce(withdrawn_at, :at),
                giver_host = case when linkback_id is not null then giver_host end,
                named = case when linkback_id is not null then named else false end
            where comment_id = :comment
            """)
    void forgetGiver(CommentId comment, Instant at);

    @SqlUpdate("""
            update awards.offer set withdrawn_at = null
            where comment_id = :comment
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER', 'WITHDRAWN'))
            """)
    void restore(CommentId comment);

    /// The same offer in other words; false if the comment made no such offer that is undecided.
    @SqlUpdate("""
            update awards.offer set words = :words, giver_name = :giver, withdrawn_at = null
            where comment_id = :comment and kind = :kind and giver_host is not distinct from :host
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER', 'WITHDRAWN'))
            """)
    boolean rephrase(CommentId comment, String kind, @Nullable String host, String giver, String words);

    /// Forgets the undecided offer of a comment that makes it no more, unless a linkback makes it too.
    @SqlUpdate("""
            delete from awards.offer
            where comment_id = :comment and not titled
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER', 'WITHDRAWN'))
            """)
    void forget(CommentId comment);

    /// Leaves the undecided offer of a comment that makes it no more to the linkback that makes it too.
    @SqlUpdate("""
            update awards.offer set comment_id = null, words = ''
            where comment_id = :comment and titled
              and award_id in (select id from awards.award where step in ('OFFERED', 'LATER', 'WITHDRAWN'))
            """)
    void detach(CommentId comment);

    /// Puts other words in the place of those of the comment, whatever was decided.
    @SqlUpdate("update awards.offer set words = :words where comment_id = :comment")
    void reword(CommentId comment, String words);

    /// Whether readers may know who the giver is.
    @SqlUpdate("update awards.offer set named = :named where id = :id")
    void name(OfferId id, boolean named);

    @SqlUpdate("update awards.offer set credential_id = :credential where id = :id")
    void sign(OfferId id, ReceivedId credential);

    @SqlUpdate("update awards.offer set credential_id = null where id = :id")
    void unsign(OfferId id);

    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer where id = :id
            """)
    Optional<Offer> find(OfferId id);

    @SqlUpdate("update awards.offer set award_id = :to where award_id = :from")
    void move(AwardId from, AwardId to);

    @SqlUpdate("delete from awards.offer where id = :id")
    void delete(OfferId id);

    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer where award_id in (<awards>) order by offered_at, id
            """)
    List<Offer> of(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<AwardId> awards);

    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer where giver_host = :host order by offered_at, id
            """)
    List<Offer> from(String host);

    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer where comment_id = :comment
            """)
    Optional<Offer> madeIn(CommentId comment);

    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer where made_from = :key
            """)
    Optional<Offer> madeFrom(String key);

    @SqlQuery("""
            select id, award_id, kind, giver_host, giver_name, giver_address, article_id, offered_at, words, comment_id,
                   linkback_id, titled, withdrawn_at, named, entered_by, credential_id
            from awards.offer order by id
            """)
    List<Offer> all();
}
