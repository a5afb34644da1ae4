using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Spelling;

public sealed class HunspellConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Hunspells_own_cases_are_decided_and_mended_as_listed()
    {
        Assert.SkipUnless(Directory.Exists(Repository.HunspellCases), "Hunspell's regression cases are not beside the repository.");
        HunspellCase[] cases = [.. Directory.GetFiles(Repository.HunspellCases, "*.aff").Order(StringComparer.Ordinal).Select(static path => new HunspellCase(path[..^4]))];

        foreach (HunspellCase one in cases)
        {
            one.Run();
            one.Deviations.ForEach(output.WriteLine);
            if (one.Reading.Problem is not null)
                output.WriteLine(one.Reading.Problem.ToString());
        }

        double words = (double)cases.Sum(static one => one.Right) / cases.Sum(static one => one.Decided);
        double whole = (double)cases.Count(static one => one.Right == one.Decided) / cases.Length;
        double suggestions = (double)cases.Sum(static one => one.RightSuggestionLines) / cases.Sum(static one => one.SuggestionLines);
        output.WriteLine($"words {words:P2}, cases {whole:P2}, lines of suggestions {suggestions:P2}");
        Assert.True(words >= 0.97, $"Only {words:P2} of the words are decided as listed.");
        Assert.True(whole >= 0.95, $"Only {whole:P2} of the cases are without a deviation.");
        Assert.True(suggestions >= 0.85, $"Only {suggestions:P2} of the lines of suggestions are identical.");
    }
}
