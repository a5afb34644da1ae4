using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Confusions;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0402: a verb in the singular with a plural subject, or the other way round.</summary>
[Rule("subject-verb-agreement")]
public sealed class SubjectVerbAgreementAnalyzer : ProseAnalyzer
{
    private const float Sure = 0.7f;

    /// <summary>A verb right behind a noun phrase with which a clause may begin needs little help of the parser.</summary>
    private const float SureBeside = 0.3f;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        DependencyTree? tree = null;
        for (int i = 0; i < tags.Words.Count; i++)
        {
            if (tags[i].Penn == PennTag.EX)
            {
                AnalyzeExistential(context, tags, i);
                i = Math.Max(i, ExistentialClause.FindVerb(tags, i));
                continue;
            }

            GrammaticalNumber number = NumberOfVerb(tags, i);
            if (number == GrammaticalNumber.Unknown || IsOtherSlip(context, tags.Words, i))
                continue;
            int pronoun = PronounSubject.Find(tags, i);
            if (pronoun >= 0)
            {
                bool isPlural = number == GrammaticalNumber.Plural;
                if (PronounSubject.Disagrees(tags, pronoun, i, isPlural) && !(isPlural && UnmarkedVerb.MaySubjoin(tags, pronoun, i)) && !IsCompound(tags.Words, i))
                    Report(context, tags.Words, i, pronoun);
                continue;
            }

            if (number == GrammaticalNumber.Singular && CoordinatedSubject.Find(tags, i) is var second and >= 0)
            {
                Report(context, tags.Words, i, second);
                continue;
            }

            if (!PlainSubject.MayDisagree(tags, i, number))
                continue;
            tree ??= context.Document.Get(Dependencies.Layer).Of(context.Node);
            AnalyzeVerb(context, tree, tags, i, number);
        }
    }

    /// <summary>Forms that agree with no subject because another slip made them: <c>he lead by five points</c>, <c>she use to live here</c>; and the past of <c>lie</c>.</summary>
    private static bool IsOtherSlip(NodeContext<Sentence> context, SentenceWords words, int verb) => words.GetText(verb) switch
    {
        "lay" => true,
        "need" or "dare" => !TakesObject(words, verb + 1),
        _ when verb > 0 && words.GetText(verb - 1) is "need" or "dare" => true,
        "use" => verb + 1 < words.Count && words.GetText(verb + 1) is "to",
        "lead" or "choose" or "lose" or "loose" or "effect" or "affect" or "raise" or "rise" => ConfusionReader.Find(context.Node, words[verb].Token) is not null,
        _ => false,
    };

    /// <summary>Whether <c>need</c> and <c>dare</c> are full verbs, not modals as in <c>he need not go</c>.</summary>
    private static bool TakesObject(SentenceWords words, int word) =>
        word < words.Count && words.GetText(word) is "to" or "a" or "an" or "the" or "his" or "her" or "its" or "their" or "more" or "some" or "help" or "time" or "money";

    private static bool IsCompound(SentenceWords words, int verb) => verb + 1 < words.Count && words[verb + 1].Token == words[verb].Token && words.GetText(verb + 1) is "-" or "‑" or "‐";

    private static void AnalyzeExistential(NodeContext<Sentence> context, SentenceTags tags, int there)
    {
        int verb = ExistentialClause.FindVerb(tags, there);
        if (verb < 0)
            return;
        int noun = ExistentialClause.FindNoun(tags, verb, out GrammaticalNumber number);
        bool isPlural = tags.Words.GetText(verb) is "are" or "were" or "have";
        if (isPlural && (UnmarkedVerb.MaySubjoin(tags, there, verb) || (there > 0 && tags.Words.GetText(there - 1) is "than" or "as")))
            return;
        if (noun >= 0 && number == (isPlural ? GrammaticalNumber.Singular : GrammaticalNumber.Plural))
            Report(context, tags.Words, verb, noun);
    }

    private static void AnalyzeVerb(NodeContext<Sentence> context, DependencyTree tree, SentenceTags tags, int verb, GrammaticalNumber number)
    {
        if (FiniteClause.Find(tree, tags, verb) is not { } clause)
            return;
        bool plural = number == GrammaticalNumber.Plural;
        int subject = clause.Subject > verb ? InvertedSubject.Find(tree, tags, clause, context.Dialect, plural)
            : tags[clause.Subject].Penn is PennTag.WDT or PennTag.WP ? RelativeSubject.Find(tree, tags, clause, context.Dialect, plural)
            : FindDisagreeing(context, tree, tags, clause, plural);
        if (subject >= 0)
            Report(context, tree.Words, verb, subject);
    }

    /// <summary>The subject before a verb that does not agree with it; -1 for one that may.</summary>
    private static int FindDisagreeing(NodeContext<Sentence> context, DependencyTree tree, SentenceTags tags, FiniteClause clause, bool plural)
    {
        // No name is surely a plural.
        if (!plural && tags[clause.Subject].Penn == PennTag.NNP)
            return -1;
        var subject = new SubjectPhrase(tree, tags, clause.Subject, context.Dialect);
        GrammaticalNumber other = subject.Number(clause.Predicate);
        if (other != (plural ? GrammaticalNumber.Singular : GrammaticalNumber.Plural) || tree[clause.Subject].Confidence < (clause.IsAdjacent(tree, tags) ? SureBeside : Sure))
            return -1;
        if ((plural && subject.IsCoordinated(clause.Verb)) || !ClauseBoundary.IsOpenBetween(tree, tags, clause, plural) || !ClauseBoundary.IsBefore(tree, tags, clause, subject.FirstWord, plural))
            return -1;
        if (plural && (subject.IsQuantity() || UnmarkedVerb.IsElliptic(tags, subject.FirstWord) || UnmarkedVerb.IsDoubtful(tags, subject.Head, clause.Verb) || UnmarkedVerb.MaySubjoin(tags, subject.FirstWord, clause.Verb)))
            return -1;
        // "I was" is right, whatever the other persons have.
        return tree.Words.GetText(clause.Subject) is "I" && tree.Words.GetText(clause.Verb) is "was" ? -1 : ClauseBoundary.FindLastWord(tree, clause.Subject);
    }

    private static GrammaticalNumber NumberOfVerb(SentenceTags tags, int word)
    {
        ReadOnlySpan<char> text = tags.Words.GetText(word);
        PennTag tag = tags[word].Penn;
        // Inside a sentence a capital is a title's: "Better Than I Was".
        if (char.IsUpper(text[0]) && word > 0 && tags[word - 1].Penn != PennTag.OpenQuote)
            return GrammaticalNumber.Unknown;
        switch (text)
        {
            case "is" or "was" or "has" or "does" or "Is" or "Was" or "Has" or "Does":
                return GrammaticalNumber.Singular;
            case "are" or "were" or "Are" or "Were":
                return GrammaticalNumber.Plural;
            case "have" or "do" or "Have" or "Do":
                return tag is PennTag.VBP or PennTag.VB ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown;
        }

        if (!char.IsAsciiLetterLower(text[0]) || tag is not (PennTag.VBZ or PennTag.VBP or PennTag.VB))
            return GrammaticalNumber.Unknown;
        VerbForms forms = VerbMorphology.Read(text);
        if (tag == PennTag.VBZ)
            return (forms & VerbForms.ThirdPerson) != 0 ? GrammaticalNumber.Singular : GrammaticalNumber.Unknown;
        return (forms & (VerbForms.Base | VerbForms.Past)) == VerbForms.Base && text is not "be" ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown;
    }

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int verb, int subject)
    {
        string text = words.GetText(verb).ToString();
        string correct = text is "is" && words.GetText(subject) is "I" ? "am" : Correct(text);
        TextSpan span = words.GetSpan(verb);
        if (verb + 1 < words.Count && words.GetText(verb + 1) is "n't" or "n’t")
        {
            ReadOnlySpan<char> negation = words.GetText(verb + 1);
            text = string.Concat(text, negation);
            correct = correct is "am" ? "am not" : string.Concat(correct, negation);
            span = TextSpan.FromBounds(span.Start, words.GetSpan(verb + 1).End);
        }

        context.Report(new Finding(span)
        {
            Arguments = [correct, text, words.GetText(subject).ToString()],
            Related = [new RelatedSpan(words.GetSpan(subject), "The subject.")],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
        });
    }

    private static string Correct(string verb) => verb switch
    {
        "is" => "are",
        "was" => "were",
        "has" => "have",
        "does" => "do",
        "are" => "is",
        "were" => "was",
        "have" => "has",
        "do" => "does",
        _ => VerbMorphology.FindBaseOfThird(verb) ?? VerbMorphology.ToThirdPerson(verb),
    };
}
