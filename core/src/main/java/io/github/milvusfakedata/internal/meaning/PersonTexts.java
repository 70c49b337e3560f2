package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.PersonLane;
import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;

/** Persons: names, handles, addresses of theirs, work. All fields of a row speak of the same person. */
final class PersonTexts {
    private PersonTexts() {}

    static List<Meaning> of(Subject subject) {
        return List.of(
                new Meaning(
                        subject == Subject.USERS ? "name, " + PERSONS : PERSONS,
                        "name of a person: given and family name",
                        TemplatePlan.of("<person.first> <person.last>")),
                new Meaning(
                        "author, author name, writer, journalist, reporter, editor, byline, creator, uploader, photographer,"
                                + " artist, director, owner, reviewer, commenter, publisher name, created by, updated by,"
                                + " modified by, written by, uploaded by, posted by, contributor, channel, channel name",
                        "name of one of 2,048 persons, some of whom wrote much more than others",
                        new AuthorPlan()),
                new Meaning("first name, given name, forename, firstname", "given name", new WordPlan("person.first")),
                new Meaning("last name, family name, surname, lastname", "family name", new WordPlan("person.last")),
                new Meaning(
                        "username, user name, login, login name, handle, nickname, screen name, account name, nick, alias,"
                                + " account",
                        "user name made from the person's name",
                        handles("").orShorter("<fill>")),
                new Meaning(
                        "email, mail, email address, mail address, contact email, e mail",
                        "address under example.com or example.org, made from the person's name",
                        handles("@<person.domain>")
                                .orShorter("<fill>@example.com")
                                .orShorter("<fill>")),
                new Meaning(
                        "phone, phone number, mobile, mobile number, telephone, tel, fax, cell, contact number",
                        "telephone number with country code",
                        TemplatePlan.of("+<place.dialling> <#3> <#4>", "+<place.dialling> <#2> <#3> <#4>")
                                .orShorter("555<#4>")
                                .orShorter("<#1>")),
                new Meaning("gender, sex", "gender", new WordPlan("gender.any")),
                new Meaning(
                        "job, job title, occupation, profession, position, job name, employment",
                        "occupation",
                        new WordPlan("person.job")),
                new Meaning(
                        "department, dept, division, team, unit name",
                        "department of a company",
                        new WordPlan("departments")),
                new Meaning(
                        "company, company name, employer, organization, organisation, org, business, business name, firm,"
                                + " customer company, client, workplace",
                        "company",
                        new WordPlan("person.company")),
                new Meaning(
                        "bio, biography, about, about me, profile text, introduction, intro",
                        "a few words of a person about themselves",
                        TemplatePlan.of(
                                "<person.job> from <place.city>. Into <topic.tag> and <topic.tag>.",
                                "<person.job> at <person.company>, living in <place.city>. I like <topic.phrase>.",
                                "<place.city> • <person.job> • <topic.tag>, <topic.tag>, <topic.tag>",
                                "Working as a <person.job:lower>. In my free time: <topic.phrase>.")));
    }

    private static final String PERSONS =
            "full name, person, person name, customer name, customer, contact, contact name,"
                    + " recipient, sender, patient, patient name, student, student name, teacher, employee, employee name, manager,"
                    + " doctor, actor, speaker, guest, member, player, display name, fullname, buyer, assignee";

    private static TemplatePlan handles(String behind) {
        return TemplatePlan.of(
                        "<person.first:handle>.<person.last:handle><person.#3>" + behind,
                        "<person.first:handle>.<person.last:handle><person.#2>" + behind,
                        "<person.first:initial><person.last:handle><person.#4>" + behind,
                        "<person.first:handle>_<person.last:handle><person.#3>" + behind,
                        "<person.last:handle>.<person.first:initial><person.#4>" + behind,
                        "<person.nick><person.first:handle><person.#4>" + behind)
                .chosenBy(Draw.PERSON, PersonLane.HANDLE)
                .orShorter("<person.first:short><person.last:initial><person.#5>" + behind);
    }
}
