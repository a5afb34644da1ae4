using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EditorialLint.Engine.Tests.Reporting;

/// <summary>A result's message as Microsoft's viewers (the extension of VS Code, the web component) show it.</summary>
internal static partial class ViewerRendering
{
    /// <summary>Prefers the rule's string to the result's text, fills it in, and draws links as <c>‹words|id›</c>.</summary>
    public static string Message(JsonElement run, JsonElement result)
    {
        JsonElement message = result.GetProperty("message");
        string text = message.GetProperty("text").GetString()!;
        if (message.TryGetProperty("id", out JsonElement id))
        {
            JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            text = rule.GetProperty("messageStrings").GetProperty(id.GetString()!).GetProperty("text").GetString()!;
        }

        if (message.TryGetProperty("arguments", out JsonElement arguments))
            text = Argument().Replace(text, match => arguments[int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)].GetString()!);
        return Link().Replace(text, "‹$1|$2›").Replace("\u2060", "", StringComparison.Ordinal);
    }

    /// <summary>A text as JSON in UTF-8 carries it: without halves of pairs.</summary>
    public static string Carried(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)]+)\)")]
    private static partial Regex Link();
}
