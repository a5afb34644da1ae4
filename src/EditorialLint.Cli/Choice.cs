using System.Collections.Immutable;
using System.CommandLine;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>Options that take one of a few words. As strings: an option of an enumeration would take numbers as well.</summary>
internal static class Choice
{
    /// <summary>Declares one; the first word is the default.</summary>
    public static Option<string> Create(string name, string description, params ImmutableArray<string> words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        option.CompletionSources.Add(_ => words.Select(static word => new System.CommandLine.Completions.CompletionItem(word)));
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string word }] && !words.Contains(word))
                result.AddError(UnknownName.Describe("value", word, name, words));
        });
        return option;
    }
}
