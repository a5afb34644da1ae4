using System.Globalization;
using System.Text;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Reporting;

/// <summary>A rule's card as the texts that SARIF consumers show.</summary>
internal static class RuleDocumentation
{
    /// <summary>GitHub refuses longer descriptions.</summary>
    private const int MaxDescription = 1024;

    /// <summary>The card holds every example; a log, which repeats them for each run, needs a few.</summary>
    private const int MaxExamples = 3;

    /// <summary>The name in Pascal case, which SARIF asks for.</summary>
    public static string PascalName(string name)
    {
        var result = new StringBuilder(name.Length);
        bool upper = true;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = !char.IsLetterOrDigit(c);
        }

        return result.ToString();
    }

    /// <summary>The address of the rule's card; empty where the project has none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="projectUrl">The project's address without a final slash; empty for none.</param>
    public static string Url(RuleDescriptor rule, string projectUrl) =>
        projectUrl.Length == 0 ? "" : $"{projectUrl}/blob/main/{SarifUri.OfFile($"rules/{rule.Category}/{rule.Name}.yml")}";

    /// <summary>The title as a sentence.</summary>
    public static string Short(RuleDescriptor rule) => Clip(WithStop(rule.Title));

    /// <summary>The first paragraph of the help, or the title where there is none.</summary>
    public static string Full(RuleDescriptor rule)
    {
        string paragraph = rule.Help.ReplaceLineEndings("\n").Trim().Split("\n\n", 2)[0];
        string folded = string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? Short(rule) : Clip(WithStop(folded));
    }

    /// <summary>Appends rationale, examples and configuration.</summary>
    /// <param name="text">Takes the text: a log of all rules is long, and one builder serves them all.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="markdown">Markdown or plain text.</param>
    public static void Append(StringBuilder text, RuleDescriptor rule, bool markdown)
    {
        ReadOnlySpan<char> help = rule.Help.AsSpan().Trim();
        if (help.IsEmpty)
            help = WithStop(rule.Title);
        text.Append(help).Append("\n\n");
        AppendExamples(text, rule, bad: true, markdown);
        AppendExamples(text, rule, bad: false, markdown);
        AppendOptions(text, rule, markdown);
        string setting = $"editorial_diagnostic.{rule.Id}.severity = none";
        text.Append("To turn the rule off, write ").Append(Code(setting, markdown)).Append(" in ")
            .Append(Code(".editorconfig", markdown)).Append("; ")
            .Append(CultureInfo.InvariantCulture, $"{Code("error", markdown)}, {Code("warning", markdown)} and {Code("suggestion", markdown)} set its level.");
    }

    private static void AppendExamples(StringBuilder text, RuleDescriptor rule, bool bad, bool markdown)
    {
        int count = 0;
        foreach (RuleExample example in rule.Examples)
        {
            if (example.IsBad != bad || count == MaxExamples)
                continue;
            if (count++ == 0)
                AppendHeading(text, bad, markdown);
            foreach (string other in example.Files)
            {
                text.Append(markdown ? "In another file:\n\n" : "  In another file:\n\n");
                AppendBlock(text, other, markdown);
            }

            if (!example.Files.IsEmpty)
                text.Append(markdown ? "And here:\n\n" : "  And here:\n\n");
            AppendBlock(text, example.Text, markdown);
            if (example.Fixed is null)
                continue;
            text.Append(markdown ? "Fixed:\n\n" : "  Fixed:\n\n");
            AppendBlock(text, example.Fixed, markdown);
        }
    }

    private static void AppendHeading(StringBuilder text, bool bad, bool markdown)
    {
        string heading = bad ? "Reported, between the marks [| and |]" : "Not reported";
        text.Append(markdown ? "## " : "").Append(markdown && bad ? "Reported, between the marks `[|` and `|]`" : heading)
            .Append(markdown ? "\n\n" : ":\n\n");
    }

    private static void AppendBlock(StringBuilder text, string block, bool markdown)
    {
        string fence = markdown ? Fence(block) : "";
        if (markdown)
            text.Append(fence).Append("text\n");
        ReadOnlySpan<char> lines = block;
        foreach (Range line in lines.Split('\n'))
            text.Append(markdown || lines[line].IsEmpty ? "" : "    ").Append(lines[line]).Append('\n');
        text.Append(fence).Append(markdown ? "\n\n" : "\n");
    }

    private static void AppendOptions(StringBuilder text, RuleDescriptor rule, bool markdown)
    {
        if (rule.Options.IsEmpty)
            return;
        text.Append(markdown ? "## Options\n\n" : "Options:\n\n");
        foreach (RuleOptionDescriptor option in rule.Options)
        {
            string setting = $"editorial_option.{rule.Name}.{option.Name} = {option.Default}";
            text.Append("- ").Append(Code(setting, markdown)).Append(": ").Append(option.Meaning.Trim()).Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>A fence longer than any run of backticks inside the block, as CommonMark demands.</summary>
    private static string Fence(string block)
    {
        int longest = 0, run = 0;
        foreach (char c in block)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(3, longest + 1));
    }

    private static string Code(string text, bool markdown) => markdown ? $"`{text}`" : text;

    private static string WithStop(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length > 0 && trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }

    private static string Clip(string text)
    {
        if (text.Length <= MaxDescription)
            return text;
        int space = text.LastIndexOf(' ', MaxDescription - 2);
        return string.Concat(text.AsSpan(0, space > 0 ? space : MaxDescription - 2), "….");
    }
}
