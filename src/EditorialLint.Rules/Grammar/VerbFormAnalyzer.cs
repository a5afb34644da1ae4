using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Confusions;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0405: a form of a verb that the word before it does not take: <c>can goes</c>, <c>has went</c>.</summary>
[Rule("verb-form")]
public sealed class VerbFormAnalyzer : ProseAnalyzer
{
    private const string Base = "base";
    private const string Participle = "participle";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(context.Node);
        for (int i = 0; i + 1 < words.Count; i++)
        {
            VerbGovernment government = VerbGovernments.Of(words.GetText(i));
            if (government == VerbGovernment.None || IsTin(words, i))
                continue;
            int verb = VerbGovernments.FindGoverned(words, i, government, out bool negated);
            if (verb < 0 || verb >= words.Count || !char.IsAsciiLetterLower(words.GetText(verb)[0]) || IsPartOfCompound(words, verb))
                continue;
            VerbForms forms = IsPastOfOther(words, verb, government) ? VerbForms.Past : VerbMorphology.Read(words.GetText(verb));
            if (forms == VerbForms.None || !VerbGovernments.Forbids(government, forms, words.GetText(verb)))
                continue;
            var slip = new GovernedVerb(words, context.Document.Get(Tags.Layer).Of(context.Node), i, verb, forms);
            // "Could led", "is knew": EL0408 tells which word of the same sound is meant.
            if (slip.IsSlip(government, negated, verb > i + 2) && ConfusionReader.Find(context.Node, words[verb].Token) is null)
                Report(context, words, i, verb, government);
        }

        BareParticiple.Find(context, words);
    }

    /// <summary>A past form that is another verb's base as well: <c>will saw</c>, <c>had fell</c>.</summary>
    private static bool IsPastOfOther(SentenceWords words, int verb, VerbGovernment government) => government is VerbGovernment.Have
        ? words.GetText(verb) is "fell" or "saw" or "lay"
        : government is VerbGovernment.Modal or VerbGovernment.Do or VerbGovernment.To && InfinitiveFrames.IsPastOfOther(words, verb);

    /// <summary>A recipe's <c>1 can crushed tomatoes</c>.</summary>
    private static bool IsTin(SentenceWords words, int word) =>
        words.GetText(word) is "can" && (word == 0 || words.GetText(word - 1) is "one" or "a" or "large" or "small" or ")" || char.IsAsciiDigit(words.GetText(word - 1)[0]));

    /// <summary><c>did not left-click</c>.</summary>
    private static bool IsPartOfCompound(SentenceWords words, int word) =>
        (word + 1 < words.Count && words[word + 1].Token == words[word].Token && words.GetText(word + 1) is "-" or "‑" or "‐") || (word > 0 && words[word - 1].Token == words[word].Token);

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int governor, int verb, VerbGovernment government)
    {
        string text = words.GetText(verb).ToString();
        bool wantsParticiple = government is VerbGovernment.Have or VerbGovernment.Be;
        string? lemma = (VerbMorphology.Read(text) & VerbForms.Base) != 0 && !IsPastOfOther(words, verb, government) ? text : VerbMorphology.FindBase(text);
        string? correct = lemma is null ? null : !wantsParticiple ? lemma : government == VerbGovernment.Be && text is "been" ? "being" : VerbMorphology.FindParticiple(lemma);
        TextSpan span = words.GetSpan(verb);
        context.Report(new Finding(span)
        {
            Message = wantsParticiple ? Participle : Base,
            Arguments = [words.GetText(governor).ToString(), correct ?? text, text],
            Related = [new RelatedSpan(words.GetSpan(governor), "The word that takes another form.")],
            Fixes = correct is null ? [] : [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
        });
    }
}
