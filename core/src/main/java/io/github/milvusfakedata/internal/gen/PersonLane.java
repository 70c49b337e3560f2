package io.github.milvusfakedata.internal.gen;

/** Lanes of the draws {@link Draw#PERSON} and {@link Draw#AUTHOR}. Part of the recipe. */
public final class PersonLane {
    /** Given name. */
    public static final int FIRST = 1;
    /** Family name. */
    public static final int LAST = 2;
    /** Number behind a handle. */
    public static final int NUMBER = 3;
    /** Form of a name: Latin letters or the person's own script. */
    public static final int SCRIPT = 4;
    /** Form of a handle. */
    public static final int HANDLE = 5;
    /** Age. */
    public static final int AGE = 6;
    /** Day of birth. */
    public static final int BIRTHDAY = 7;
    /** Occupation. */
    public static final int JOB = 8;
    /** Employer. */
    public static final int COMPANY = 9;

    /** Gender. */
    public static final int GENDER = 10;
    /** What a year of work is paid, at least. */
    public static final int PAY = 11;
    /** How much more at most. */
    public static final int RAISE = 12;

    private PersonLane() {}
}
