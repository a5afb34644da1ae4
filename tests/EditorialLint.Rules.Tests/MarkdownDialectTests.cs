using CsCheck;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Fixing;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests;

/// <summary>
/// What Pandoc, MkDocs, Docusaurus, VitePress, GitHub, Obsidian, Jekyll and Hugo add to Markdown. The files in
/// <c>Dialects</c> hold good copy whose marks look like defects; two blank lines part their samples.
/// </summary>
public sealed class MarkdownDialectTests
{
    private static readonly Linter Linter = new(RuleCatalog.Rules, new LinterOptions());

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.File("tests/EditorialLint.Rules.Tests/Dialects")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string[] Samples { get; } = [.. Files.SelectMany(row => Split(Read(row.Data)))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_fix_changes_a_dialect(string file) => AssertUntouched(Read(file));

    [Fact]
    public void No_fix_changes_samples_in_any_order_and_place() =>
        Gen.Select(Gen.Int[0, Samples.Length - 1], Gen.Int[0, 3]).Array[1, 8].Sample(
            choices => AssertUntouched(string.Concat(choices.Select(choice => Place(Samples[choice.Item1], choice.Item2) + "\n\n"))),
            iter: 500);

    [Theory]
    [InlineData("!!! note \"The the title\"\n    The the text.\n", "!!! note \"The title\"\n    The text.\n")]
    [InlineData("::: note\nThe the text .\n:::\n", "::: note\nThe text.\n:::\n")]
    [InlineData("Apple\n: A a fruit .\n", "Apple\n: A fruit.\n")]
    [InlineData("> [!tip]- The the title\n> The the text.\n", "> [!tip]- The title\n> The text.\n")]
    [InlineData("See [[Page|the the text]] .\n", "See [[Page|the text]].\n")]
    [InlineData("It costs $5 , not $10 .\n", "It costs $5, not $10.\n")]
    [InlineData("He paid \\[in the the park\\] with $a , b$ .\n", "He paid \\[in the park\\] with $a , b$ .\n")]
    public void Words_among_the_marks_are_mended(string source, string expected) => Assert.Equal(expected, Fix(source));

    private static string Read(string file) => File.ReadAllText(Repository.File("tests/EditorialLint.Rules.Tests/Dialects/" + file));

    /// <summary>Front matter and modules stand at the start of a file only.</summary>
    private static IEnumerable<string> Split(string file) =>
        file.Split("\n\n\n", StringSplitOptions.RemoveEmptyEntries).Select(sample => sample.Trim('\n')).Where(sample => !sample.StartsWith("---", StringComparison.Ordinal) && sample[0] is not ('+' or 'i'));

    private static string Place(string sample, int place) => place switch
    {
        1 => "> " + sample.Replace("\n", "\n> ", StringComparison.Ordinal),
        2 => "- " + sample.Replace("\n", "\n  ", StringComparison.Ordinal),
        3 => "Words before it.\n\n" + sample.Replace("\n", "\r\n", StringComparison.Ordinal),
        _ => sample,
    };

    private static void AssertUntouched(string source) => Assert.Equal(source, Fix(source));

    private static string Fix(string source)
    {
        DocumentResult result = Linter.Check(new SourceText("a.mdx", source), DocumentSettings.Default);
        Assert.Empty(result.Notifications);
        return new FixApplier(Linter).Apply(result, DocumentSettings.Default, FixSafety.NeedsEditor).Result.Text!.Content;
    }
}
