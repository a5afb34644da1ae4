using System.Text.RegularExpressions;
using EditorialLint.Testing;

namespace EditorialLint.Cli.Tests;

/// <summary>README.md and the parts of it that a reader would paste.</summary>
internal static partial class ReadMe
{
    public static string Text { get; } = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");

    /// <summary>The command lines in its fenced blocks, the scripts of CI among them, without the program's name.</summary>
    public static IEnumerable<string> Commands =>
        FencedBlocks().Matches(Text).SelectMany(static block => CommandLines().Matches(block.Value)).Select(static line => line.Groups[1].Value);

    /// <summary>The options of the program that it names in running text.</summary>
    public static IEnumerable<string> Options =>
        InlineCode().Matches(FencedBlocks().Replace(Text, ""))
            .Select(static code => code.Groups[1].Value)
            .Where(static code => !code.StartsWith("dotnet ", StringComparison.Ordinal) && !code.StartsWith("git ", StringComparison.Ordinal))
            .SelectMany(static code => OptionNames().Matches(code))
            .Select(static name => name.Value)
            .Distinct();

    /// <summary>The fenced block of a language that holds some words.</summary>
    public static string Block(string language, string words)
    {
        foreach (string part in Text.Split("\n```" + language + "\n").Skip(1))
        {
            string block = part[..part.IndexOf("\n```", StringComparison.Ordinal)];
            if (block.Contains(words, StringComparison.Ordinal))
                return block + "\n";
        }

        throw new InvalidOperationException($"README.md has no {language} block with '{words}'.");
    }

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlocks();

    [GeneratedRegex(@"^(?: *- (?:script: )?)?editorial-lint (.+)$", RegexOptions.Multiline)]
    private static partial Regex CommandLines();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("(?<![a-z-])--[a-z][a-z-]+")]
    private static partial Regex OptionNames();
}
