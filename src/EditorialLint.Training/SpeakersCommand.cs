using System.Globalization;
using System.Text.Json;
using EditorialLint.Language.Models;
using EditorialLint.Language.Quotations;
using EditorialLint.Language.Quotations.Speakers;
using EditorialLint.Training.Speakers;

namespace EditorialLint.Training;

/// <summary>
/// <c>speakers</c>: learns to choose the speakers of quotations. Articles with planted defects and one fifth of the rest are
/// left out, as the measure of the finished model.
/// </summary>
internal static class SpeakersCommand
{
    private const ulong Seed = 11;
    private const int Epochs = 12, Parts = 5;

    internal static void Run(string news, string mutations, string models, string? errors, TextWriter output)
    {
        HashSet<string> planted = ReadPlanted(mutations);
        List<AnnotatedArticle> open = [.. AnnotatedArticle.ReadFolder(news).Where(article => !planted.Contains(article.Name) && !IsHeldOut(article.Name))];
        List<List<SpeakerSample>> samples = [.. open.Select(SpeakerTrainer.Read)];
        List<List<SpeakerSample>> orphans = [.. open.SelectMany((article, i) => OrphanMaker.Make(article).Select(made => (i, made))).Select(pair => SpeakerTrainer.Read(pair.made))];
        int[] parts = [.. open.SelectMany((article, i) => OrphanMaker.Make(article).Select(_ => i % Parts))];
        int annotated = samples.Sum(static article => article.Count(static sample => sample is { IsAnnotated: true, Head: not null, RunsOn: false }));
        int reachable = samples.Sum(static article => article.Count(static sample => sample is { IsAnnotated: true, Head: not null, RunsOn: false, Gold: >= 0 }));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{open.Count} articles, {annotated} quotations with a speaker, {100.0 * reachable / annotated:F1} % of them among the candidates"));
        var score = new SpeakerScore();
        int silent = 0;
        for (int part = 0; part < Parts; part++)
        {
            byte[] partial = SpeakerTrainer.Train([.. samples.Where((_, i) => i % Parts != part), .. orphans.Where((_, i) => parts[i] != part)], Epochs, Seed);
            var model = new SpeakerModel(ModelData.FromBytes([.. partial, .. new byte[ModelData.Padding]]));
            foreach (List<SpeakerSample> article in samples.Where((_, i) => i % Parts == part))
                score.Add(model, article);
            foreach (List<SpeakerSample> article in orphans.Where((_, i) => parts[i] == part))
                silent += CountSilent(model, article);
        }

        score.Write("cross-validated, speakers right", output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * silent / orphans.Count:F1} % of {orphans.Count} made orphans found"));
        if (errors is not null)
            File.WriteAllLines(errors, score.Errors);
        File.WriteAllBytes(Path.Combine(models, "english.speakers"), SpeakerTrainer.Train([.. samples, .. orphans], Epochs, Seed));
    }

    /// <summary>Whether an article belongs to the fifth that nothing is learned from.</summary>
    internal static bool IsHeldOut(string name) => name.Aggregate(0u, static (hash, c) => (hash * 31) + c) % Parts == 0;

    internal static HashSet<string> ReadPlanted(string mutations)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(mutations, "gold.json")));
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(json.RootElement, names);
        return names;
    }

    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement child in element.EnumerateArray())
                Collect(child, names);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty child in element.EnumerateObject())
            {
                if (child.Name == "article")
                    names.Add(child.Value.GetString() + ".txt");
                else
                    Collect(child.Value, names);
            }
        }
    }

    private static int CountSilent(SpeakerModel model, List<SpeakerSample> article)
    {
        (Quotation Quotation, SpeakerCandidate? Speaker)? previous = null;
        foreach (SpeakerSample sample in article)
        {
            Quotation quotation = sample.Case.Quotation;
            SpeakerCandidate? chosen = sample.RunsOn ? previous?.Speaker : SpeakerFinder.Choose(model, sample.Case, previous?.Quotation, previous?.Speaker);
            if (sample.IsAnnotated)
                return chosen is null ? 1 : 0;
            if (SpeakerFinder.IsSpeech(quotation))
                previous = (quotation, chosen);
        }

        return 0;
    }
}
