using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
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

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        DependencyTree? tree = null;
        for (int i = 0; i < tags.Words.Count; i++)
        {
            GrammaticalNumber number = NumberOfVerb(tags, i);
            if (number == GrammaticalNumber.Unknown)
                continue;
            tree ??= context.Document.Get(Dependencies.Layer).Of(context.Node);
            AnalyzeVerb(context, tree, tags, i, number);
        }
    }

    private static void AnalyzeVerb(NodeContext<Sentence> context, DependencyTree tree, SentenceTags tags, int verb, GrammaticalNumber number)
    {
        if (FiniteClause.Find(tree, tags, verb) is not { } clause || clause.Subject > verb)
            return;
        var subject = new SubjectPhrase(tree, tags, clause.Subject, context.Dialect);
        GrammaticalNumber other = subject.Number();
        if (other == GrammaticalNumber.Unknown || other == number || tree[clause.Subject].Confidence < Sure)
            return;
        if (other == GrammaticalNumber.Singular && (subject.IsCoordinated(verb) || !IsPlainBetween(tree, tags, subject, verb)))
            return;
        if (!HasPlainStart(tree, tags, subject, other))
            return;
        Report(context, tree.Words, verb, clause.Subject);
    }

    private static bool IsPlainBetween(DependencyTree tree, SentenceTags tags, SubjectPhrase subject, int verb)
    {
        for (int i = subject.Head + 1; i < verb; i++)
        {
            if (tags[i].Penn is PennTag.CC or PennTag.Comma or PennTag.Colon or PennTag.OpenQuote or PennTag.CloseQuote or PennTag.LeftBracket or PennTag.RightBracket)
                return false;
        }

        return true;
    }

    private static bool HasPlainStart(DependencyTree tree, SentenceTags tags, SubjectPhrase subject, GrammaticalNumber number)
    {
        if (subject.FirstWord == 0)
            return true;
        int before = subject.FirstWord - 1;
        PennTag tag = tags[before].Penn;
        return tag is not (PennTag.VBG or PennTag.VB or PennTag.MD or PennTag.TO);
    }

    private static GrammaticalNumber NumberOfVerb(SentenceTags tags, int word)
    {
        ReadOnlySpan<char> text = tags.Words.GetText(word);
        PennTag tag = tags[word].Penn;
        switch (text)
        {
            case "is" or "was" or "has" or "does":
                return GrammaticalNumber.Singular;
            case "are" or "were":
                return GrammaticalNumber.Plural;
            case "have" or "do":
                return tag == PennTag.VBP ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown;
        }

        return GrammaticalNumber.Unknown;
    }

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int verb, int subject)
    {
        string text = words.GetText(verb).ToString();
        string correct = Correct(text);
        TextSpan span = words.GetSpan(verb);
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
