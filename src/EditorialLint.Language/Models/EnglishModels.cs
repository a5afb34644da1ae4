using EditorialLint.Language.Confusions;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Quotations.Speakers;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Models;

/// <summary>The models of English. Each is opened when first asked for, and then read in place.</summary>
internal static class EnglishModels
{
    internal const string TaggerName = "EditorialLint.Language.Models.english.tagger";
    internal const string ParserName = "EditorialLint.Language.Models.english.parser";
    internal const string LemmasName = "EditorialLint.Language.Models.english.lemmas";

    internal const string SpeakersName = "EditorialLint.Language.Models.english.speakers";

    internal const string ConfusionsName = "EditorialLint.Language.Models.english.confusions";

    internal static Tagger Tagger => TaggerModel.Instance;

    internal static Parser Parser => ParserModel.Instance;

    internal static Lemmatizer Lemmatizer => LemmaModel.Instance;

    internal static SpeakerModel Speakers => SpeakersModel.Instance;

    internal static ConfusionModel Confusions => ConfusionsModel.Instance;

    // A class each, so that the runtime opens each model by itself and once.
    private static class TaggerModel
    {
        internal static readonly Tagger Instance = new(ModelData.OpenEmbedded(TaggerName).Mapped());
    }

    private static class ParserModel
    {
        internal static readonly Parser Instance = new(ModelData.OpenEmbedded(ParserName).Mapped());
    }

    private static class LemmaModel
    {
        internal static readonly Lemmatizer Instance = new(ModelData.OpenEmbedded(LemmasName));
    }

    private static class SpeakersModel
    {
        internal static readonly SpeakerModel Instance = new(ModelData.OpenEmbedded(SpeakersName));
    }

    private static class ConfusionsModel
    {
        internal static readonly ConfusionModel Instance = new(ModelData.OpenEmbedded(ConfusionsName));
    }
}
