using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Sorts nouns and pronouns by what they can be in a report of speech.</summary>
internal static class NounClasses
{
    private static readonly WordSet People = new(
        "spokesman", "spokeswoman", "spokesperson", "official", "president", "aide", "adviser", "advisor", "candidate", "critic", "source", "lawyer", "attorney", "senator",
        "governor", "mayor", "minister", "secretary", "leader", "expert", "analyst", "professor", "author", "reporter", "journalist", "editor", "host", "moderator", "anchor",
        "man", "woman", "boy", "girl", "people", "person", "voter", "supporter", "opponent", "rival", "nominee", "businessman", "billionaire", "mogul", "strategist", "pollster",
        "director", "manager", "chairman", "chairwoman", "chief", "head", "member", "congressman", "congresswoman", "lawmaker", "judge", "justice", "doctor", "mother", "father",
        "son", "daughter", "wife", "husband", "friend", "student", "teacher", "worker", "veteran", "resident", "activist", "organizer", "delegate", "republican", "democrat",
        "conservative", "liberal", "colleague", "family", "group", "campaign", "committee", "company", "agency", "department", "government", "police", "crowd", "audience",
        "protester", "demonstrator", "witness", "scholar", "historian", "scientist", "economist", "researcher", "writer", "columnist", "blogger", "pastor", "priest", "bishop",
        "user", "fan", "player", "coach", "star", "actor", "actress", "singer", "celebrity", "other", "guy", "kid", "child", "parent", "brother", "sister", "owner", "team", "one");

    private static readonly WordSet Times = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "today", "yesterday", "tomorrow", "day", "night", "week", "month", "year", "morning", "evening", "afternoon", "time", "moment", "hour", "minute");

    private static readonly string[] PersonEndings = ["er", "or", "ist", "man", "men", "woman", "women", "ian", "ee", "ant"];

    /// <summary>The class of a word, or null if it names nobody.</summary>
    internal static NounClass? Find(SentenceClauses clauses, int word, NameMention? mention)
    {
        ReadOnlySpan<char> text = clauses.Text(word);
        switch (clauses.Tag(word).Universal)
        {
            case UniversalTag.PRON or UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NUM when FindPronoun(text) is { } pronoun:
                return pronoun is NounClass.Indefinite && !IsAlone(clauses, word) ? null : pronoun;
            case UniversalTag.PROPN:
            case UniversalTag.NOUN:
            case UniversalTag.X or UniversalTag.ADJ when mention is not null:
                break;
            default:
                return FindMistagged(clauses, word, mention);
        }

        Span<char> small = stackalloc char[32];
        ReadOnlySpan<char> lower = text.Length <= small.Length ? small[..text.ToLowerInvariant(small)] : text;
        if (IsTime(text))
            return NounClass.Time;
        // "Rain began to fall": a common noun that opens a sentence is no name, whatever its capital suggests.
        bool opens = word == 0 && clauses.Tag(word).Universal == UniversalTag.NOUN && mention is { IsFull: false, TitleToken: < 0 } && !GivenNames.Contains(text);
        if (mention is { } name && !opens)
            return name.IsFull || name.TitleToken >= 0 || GivenNames.Contains(text) ? NounClass.FullName : NounClass.Name;
        if (clauses.Tag(word).Universal == UniversalTag.PROPN)
            return NounClass.Name;
        bool plural = clauses.Tag(word).Penn == PennTag.NNS;
        ReadOnlySpan<char> singular = plural && lower.EndsWith("s", StringComparison.Ordinal) ? lower[..^1] : lower;
        if (People.Contains(singular) || EndsLikePerson(singular))
            return NounClass.PersonNoun;
        if (clauses.Cue(word) == CueClass.Utterance)
            return NounClass.UtteranceNoun;
        return plural ? NounClass.PluralNoun : NounClass.Noun;
    }

    /// <summary>Whether a word such as <c>one</c> stands for somebody by itself, and is no <c>one aide</c>.</summary>
    private static bool IsAlone(SentenceClauses clauses, int word) =>
        clauses.IsSubject(word) || clauses.Tree[word].Relation is not (Relation.Det or Relation.Nummod or Relation.Amod or Relation.Advmod or Relation.Punct);

    /// <summary>A name that looks like another word, <c>Smith shot back</c>, and an adjective that is the subject, <c>the 46-year-old said</c>.</summary>
    private static NounClass? FindMistagged(SentenceClauses clauses, int word, NameMention? mention)
    {
        if (mention is { } name && name.EndToken == clauses.Tree.Words[word].Token + 1 && clauses.Text(word) is not ("'s" or "’s"))
            return name.IsFull || name.TitleToken >= 0 ? NounClass.FullName : NounClass.Name;
        return clauses.Tree[word] is { Relation: Relation.Nsubj, Head: >= 0 } arc && clauses.Tag(word).Universal is UniversalTag.ADJ or UniversalTag.NUM or UniversalTag.VERB
            && clauses.Cue(arc.Head) is CueClass.Say or CueClass.Tell or CueClass.Report or CueClass.Describe ? NounClass.PersonNoun : null;
    }

    /// <summary>Whether the word names a day, a month or a time.</summary>
    internal static bool IsTime(ReadOnlySpan<char> text)
    {
        Span<char> small = stackalloc char[16];
        return text.Length <= small.Length && Times.Contains(small[..text.ToLowerInvariant(small)]);
    }

    private static bool EndsLikePerson(ReadOnlySpan<char> word)
    {
        foreach (string ending in PersonEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static NounClass? FindPronoun(ReadOnlySpan<char> text) => text switch
    {
        "he" or "she" or "He" or "She" => NounClass.Person,
        "they" or "They" => NounClass.They,
        "I" or "we" or "We" => NounClass.First,
        "it" or "It" or "you" or "You" or "this" or "This" => NounClass.It,
        "who" or "Who" or "which" or "that" or "whom" => NounClass.Relative,
        "some" or "Some" or "one" or "One" or "many" or "Many" or "others" or "Others" or "another" or "Another" or "everyone" or "Everyone" or "someone" or "Someone"
            or "everybody" or "somebody" or "nobody" or "all" or "both" or "Both" or "each" or "several" or "Several" or "none" or "few" or "those" or "Those" => NounClass.Indefinite,
        "his" or "His" or "her" or "Her" or "their" or "Their" or "him" or "them" or "my" or "My" or "me" or "our" or "its" or "whose" => NounClass.Oblique,
        _ => null,
    };
}
