-- What an article mentions is read when its page is made.
drop table reading_list.link;
drop table reading_list.article;
