using System.Text.RegularExpressions;
using EditorialLint.Formats;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class PreCommitHookTests
{
    [Fact]
    public void Every_hook_takes_the_files_that_a_format_knows_and_no_others()
    {
        string[] patterns =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml"))
                .Where(static line => line.StartsWith("  files: ", StringComparison.Ordinal))
                .Select(static line => line["  files: ".Length..]),
        ];
        Assert.Equal(2, patterns.Length);
        DocumentFormats formats = DocumentFormats.BuiltIn;
        string[] endings = [.. formats.Names.SelectMany(name => formats.FindByName(name)!.Extensions)];
        Assert.NotEmpty(endings);
        foreach (string pattern in patterns)
        {
            Assert.All(endings, ending => Assert.Matches(new Regex(pattern), "wire/copy" + ending));
            Assert.All([".cs", ".txt.cs", ".json", "txt"], other => Assert.DoesNotMatch(new Regex(pattern), "wire/copy" + other));
        }
    }
}
