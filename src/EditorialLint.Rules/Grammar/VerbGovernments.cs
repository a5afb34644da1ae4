using EditorialLint.Language.Morphology;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>Which words take which form of a verb, and where that verb stands.</summary>
internal static class VerbGovernments
{
    internal static VerbGovernment Of(ReadOnlySpan<char> word) => word switch
    {
        "can" or "could" or "will" or "would" or "shall" or "should" or "may" or "might" or "must" or "ca" or "wo" or "'ll" or "’ll"
            or "Can" or "Could" or "Will" or "Would" or "Should" or "Might" or "Must" or "can’t" => VerbGovernment.Modal,
        "do" or "does" or "did" or "Do" or "Does" or "Did" => VerbGovernment.Do,
        "to" or "To" => VerbGovernment.To,
        "have" or "has" or "had" or "'ve" or "’ve" or "having" or "Have" or "Has" or "Had" or "Having" => VerbGovernment.Have,
        "is" or "are" or "was" or "were" or "been" or "being" or "be" or "'re" or "’re" or "'m" or "’m" or "am" or "get" or "gets" or "got" => VerbGovernment.Be,
        _ => VerbGovernment.None,
    };

    /// <summary>The verb behind a governing word, negation and adverbs; in a question behind a pronoun too.</summary>
    /// <returns>Word index, which may lie behind the last word.</returns>
    internal static int FindGoverned(SentenceWords words, int governor, VerbGovernment government, out bool negated)
    {
        negated = false;
        int i = governor + 1;
        bool asks = government is VerbGovernment.Do or VerbGovernment.Have or VerbGovernment.Modal && (governor == 0 || IsQuestionWord(words.GetText(governor - 1)));
        for (int steps = 0; i < words.Count && steps < 3; i++, steps++)
        {
            ReadOnlySpan<char> text = words.GetText(i);
            if (text is "not" or "n't" or "n’t")
                negated = true;
            else if (asks && text is "he" or "she" or "it" or "they" or "we" or "you" or "I")
                (asks, negated) = (false, true);
            else if (!IsAdverb(text))
                break;
        }

        return i;
    }

    /// <summary>Whether none of a word's forms may follow.</summary>
    /// <param name="government">What governs it.</param>
    /// <param name="forms">The forms that the word may be.</param>
    /// <param name="word">The word itself.</param>
    internal static bool Forbids(VerbGovernment government, VerbForms forms, ReadOnlySpan<char> word) => government switch
    {
        VerbGovernment.Modal => (forms & VerbForms.Base) == 0,
        VerbGovernment.Do => (forms & (VerbForms.Base | VerbForms.Gerund)) == 0,
        VerbGovernment.To => (forms & VerbForms.Base) == 0 && (forms != VerbForms.Gerund || word is "being"),
        VerbGovernment.Have => (forms & (VerbForms.Participle | VerbForms.Gerund)) == 0,
        VerbGovernment.Be when word is "been" => true,
        VerbGovernment.Be => (forms & (VerbForms.Participle | VerbForms.Gerund)) == 0 && (forms & (VerbForms.Past | VerbForms.Base)) != 0,
        _ => false,
    };

    private static bool IsQuestionWord(ReadOnlySpan<char> word) => word is
        "How" or "how" or "Why" or "why" or "When" or "when" or "Where" or "where" or "What" or "what" or "Who" or "who" or "And" or "But" or "So" or "\"" or "“" or "Which" or "which";

    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word is "also" or "never" or "ever" or "always" or "already" or "still" or "just" or "now" or "soon" or "even" or "then" or "often" or "only" or "really" or "actually" or "again" or "simply" or "all" or "both" or "once"
        || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("family" or "reply" or "apply" or "supply" or "rely" or "comply" or "imply" or "Italy" or "ally" or "rally" or "assembly"));
}
