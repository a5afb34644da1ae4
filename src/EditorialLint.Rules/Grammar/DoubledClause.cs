using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Rules.Grammar;

/// <summary>Whether the first of two equal words ends a clause, so that the second goes on with the sentence around it.</summary>
internal static class DoubledClause
{
    /// <summary>How far back a clause such as <c>what it is</c> may begin, in tokens.</summary>
    private const int QuestionReach = 24;

    /// <summary>How many words a clause has behind its noun.</summary>
    private const int RelativeWords = 6;

    /// <summary>How many words a clause has behind <c>whoever</c>.</summary>
    private const int FreeRelativeWords = 4;

    /// <summary>How many words an object between a verb and its particle has.</summary>
    private const int ObjectWords = 4;

    /// <summary>Whether the word is a verb that carries grammar and may end a clause.</summary>
    internal static bool IsVerb(ReadOnlySpan<char> word) => word is
        "is" or "are" or "was" or "were" or "do" or "does" or "did" or "can" or "had" or "has" or "have" or "will" or "would" or "could";

    internal static bool IsSubject(ReadOnlySpan<char> word) => word is "he" or "she" or "they" or "we" or "I" or "you" or "it" or "He" or "She" or "They" or "We" or "You" or "It";

    /// <summary><c>the house he lives in in London</c>: a subject right behind a noun begins a clause that may end in a preposition.</summary>
    internal static bool EndsInPreposition(TokenNode preposition)
    {
        int words = 0;
        for (int i = preposition.Index - 1; i > 1 && words < RelativeWords; i--)
        {
            Token token = preposition.Document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (token.Kind != TokenKind.Word)
                return false;
            words++;
            if ((IsSubject(preposition.Document.GetText(i)) || preposition.Document.GetText(i) is "who" or "that" or "which") && IsNoun(preposition.Document, i - 2))
                return true;
        }

        return false;
    }

    /// <summary><c>Whoever wins wins big</c>, <c>those who can can help</c>, <c>the boys they knew knew nothing</c>.</summary>
    internal static bool EndsInVerb(TokenNode verb)
    {
        int words = 0;
        for (int i = verb.Index - 2; i >= 0 && words < FreeRelativeWords; i -= 2)
        {
            Document document = verb.Document;
            if (document.Tokens[i].Kind != TokenKind.Word || !document.Tokens[i + 1].IsTrivia)
                return false;
            ReadOnlySpan<char> text = document.GetText(i);
            if (IsFreeRelative(text))
                return document.GetText(verb.Index - 2) is not ("you" or "I" or "we" or "they"); // The clause goes on in the third person: "whatever you want wants".
            if (words == 0 && (text is "who" or "what" or "What" || (IsSubject(text) && i > 1 && IsHead(document, i - 2))
                || (text is "that" or "which" && i > 1 && document.GetText(i - 2) is "all" or "All" or "everything" or "Everything" or "those" or "Those")))
                return true;
            words++;
        }

        return false;
    }

    /// <summary><c>What it is is a test</c>: the first verb ends a clause that began with a question word.</summary>
    internal static bool FollowsQuestionWord(TokenNode verb)
    {
        for (int i = verb.Index - 1; i >= 0 && i > verb.Index - QuestionReach; i--)
        {
            ReadOnlySpan<char> text = verb.Document.GetText(i);
            if (text is "what" or "What" or "who" or "Who" or "where" or "Where" or "how" or "How" or "whatever" or "there" or "it")
                return true;
            if (text is "." or ";")
                return false;
        }

        return false;
    }

    /// <summary><c>Police closed in in the evening</c>, <c>she turned it on on Friday</c>, <c>the war was over over there</c>.</summary>
    internal static bool FollowsParticleVerb(TokenNode particle)
    {
        if (!TryPreviousWord(particle, out TokenNode before))
            return false;
        if (before.Text is "it" or "them" or "him" or "her" or "us" or "me" or "you" or "this" or "that" && TryPreviousWord(before, out TokenNode further))
            before = further;
        if (before.Text is "is" or "are" or "was" or "were" or "be" or "been")
            return particle.Text is not ("in" or "on" or "by") || (particle.Text is "on" && particle.Next?.Next?.Next?.Next is { Kind: TokenKind.Word } day && IsWeekday(day.Text));
        return ParticleVerbs.Contains(before.Text);
    }

    /// <summary>Whether the word before is no plain noun, name or function word, or a verb with a particle lies shortly before: <c>put the light on</c>.</summary>
    internal static bool MayFollowVerb(TokenNode particle)
    {
        if (!TryPreviousWord(particle, out TokenNode before) || before.Has(TokenTraits.Capitalized))
            return false;
        if (FunctionWords.Contains(before.Text))
            return before.Text is "it" or "them" or "him" or "her" or "us" or "me" or "you" or "is" or "are" or "was" or "were" or "be" or "been";
        TokenNode word = before;
        for (int words = 0; words < ObjectWords && TryPreviousWord(word, out word); words++)
        {
            if (ParticleVerbs.Contains(word.Text))
                return true;
        }

        return before.Text is "way" || !(TryPreviousWord(before, out TokenNode determiner)
            && determiner.Text is "the" or "a" or "an" or "this" or "these" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "The" or "A" or "An");
    }

    private static bool TryPreviousWord(TokenNode node, out TokenNode word)
    {
        word = node.Index > 1 ? new TokenNode(node.Document, node.Index - 2) : node;
        return node.Index > 1 && word.Kind == TokenKind.Word && node.Document.Tokens[node.Index - 1].IsTrivia;
    }

    /// <summary>A noun that a clause may follow; <c>the one</c> and <c>all</c> stand for nouns. Behind a time a new sentence begins: <c>last year he won</c>.</summary>
    private static bool IsHead(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word
        && (document.GetText(token) is "one" or "all" or "All" or "those" or "Those" || (IsNoun(document, token) && !IsFreeRelative(document.GetText(token)) && !IsTime(document.GetText(token)) && !IsBelief(document.GetText(token))));

    private static bool IsNoun(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && document.GetText(token) is var word && !FunctionWords.Contains(word) && !ReportingCues.IsVerb(word);

    /// <summary><c>we know he is</c>: verbs beside those of saying that a clause without <c>that</c> follows.</summary>
    internal static bool IsBelief(ReadOnlySpan<char> word) => word is
        "know" or "knows" or "knew" or "hope" or "hopes" or "hoped" or "feel" or "feels" or "felt" or "fear" or "fears" or "feared" or "see" or "sees" or "saw" or
        "guess" or "suppose" or "wish" or "wishes" or "sure" or "find" or "found" or "show" or "shows" or "showed" or "shown";

    private static bool IsFreeRelative(ReadOnlySpan<char> word) => word is
        "whoever" or "Whoever" or "whatever" or "Whatever" or "whichever" or "Whichever";

    private static bool IsTime(ReadOnlySpan<char> word) => word is
        "today" or "Today" or "yesterday" or "Yesterday" or "tomorrow" or "ago" or "year" or "month" or "week" or "day" or "night" or "morning" or "evening" or
        "afternoon" or "time" || IsWeekday(word);

    private static bool IsWeekday(ReadOnlySpan<char> word) => word is
        "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
}
