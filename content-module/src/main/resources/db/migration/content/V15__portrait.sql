-- The picture that stands for her on the first page, if there is one. It stays in the library until another one does.
create table content.portrait (
    id        int primary key check (id = 1),
    medium_id bigint not null references content.medium (id)
);
