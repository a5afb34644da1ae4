using System.CommandLine;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>Keeps mistyped options from being taken for arguments.</summary>
internal static class CommandArguments
{
    /// <summary>Refuses words that start like an option; a file of such a name can be given with <c>./</c> before it.</summary>
    public static void RefuseOptions<T>(this Argument<T> argument, Command command) => argument.Validators.Add(result =>
    {
        foreach (System.CommandLine.Parsing.Token token in result.Tokens)
        {
            if (token.Value is not ['-', _, ..])
                continue;
            int sign = token.Value.IndexOf('=');
            string word = sign < 0 ? token.Value : token.Value[..sign];
            result.AddError(UnknownName.Describe("option", word, null, [.. command.Options.Select(static option => option.Name)]));
            return;
        }
    });
}
