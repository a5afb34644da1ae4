using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Suppressing;

/// <summary>Reads comments such as <c>editorial-lint disable-next EL0104, names: a chant</c>.</summary>
/// <param name="names">The rules that they may name.</param>
/// <param name="text">The source.</param>
internal sealed class SuppressionReader(RuleNames names, SourceText text)
{
    private const string Address = "editorial-lint";

    private static readonly ImmutableArray<string> Verbs = ["disable-next", "disable", "enable", "disable-file"];

    private readonly List<ToolNotification> _problems = [];

    /// <summary>What is wrong with the comments read.</summary>
    internal IReadOnlyList<ToolNotification> Problems => _problems;

    /// <summary>Reads one comment; null when it is somebody else's, or not understood.</summary>
    internal SuppressionComment? Read(Comment comment)
    {
        ReadOnlySpan<char> rest = comment.Text.AsSpan().TrimStart();
        if (!rest.StartsWith(Address, StringComparison.Ordinal) || (rest.Length > Address.Length && !char.IsWhiteSpace(rest[Address.Length])))
            return null;
        rest = rest[Address.Length..].TrimStart();
        int end = rest.IndexOfAny(" \t\r\n:");
        string written = (end < 0 ? rest : rest[..end]).ToString();
        int verb = Verbs.IndexOf(written);
        if (verb < 0)
        {
            AddProblem(comment.Span.Start, written.Length == 0
                ? $"a comment to the program says nothing; write one of {string.Join(", ", Verbs)}"
                : UnknownName.DescribeInSuppression("word", written, Verbs));
            return null;
        }

        int colon = comment.Text.IndexOf(':', StringComparison.Ordinal);
        string? reason = colon < 0 ? null : comment.Text[(colon + 1)..].Trim();
        int listStart = comment.Text.Length - rest.Length + written.Length;
        ReadOnlySpan<char> list = comment.Text.AsSpan(listStart, (colon < 0 ? comment.Text.Length : colon) - listStart);
        ImmutableArray<SuppressionTarget> targets = ReadTargets(list, comment.Inner.Start + listStart, out bool namesAny);
        // Where every name is unknown, nothing is left: it must not come to mean all rules.
        return namesAny && targets.IsEmpty
            ? null
            : new SuppressionComment((SuppressionVerb)verb, comment.Span, targets, string.IsNullOrEmpty(reason) ? null : reason);
    }

    private ImmutableArray<SuppressionTarget> ReadTargets(ReadOnlySpan<char> list, int offset, out bool namesAny)
    {
        var targets = ImmutableArray.CreateBuilder<SuppressionTarget>();
        namesAny = false;
        int at = 0;
        while (at < list.Length)
        {
            int start = at;
            while (at < list.Length && list[at] != ',' && !char.IsWhiteSpace(list[at]))
                at++;
            if (at > start)
            {
                namesAny = true;
                Add(list[start..at].ToString(), new TextSpan(offset + start, at - start), targets);
            }

            at++;
        }

        return targets.DrainToImmutable();
    }

    private void Add(string name, TextSpan span, ImmutableArray<SuppressionTarget>.Builder targets)
    {
        RuleDescriptor? rule = names.Find(name);
        if (rule is not null || names.Categories.Contains(name, StringComparer.OrdinalIgnoreCase))
            targets.Add(new SuppressionTarget(name, span, rule));
        else
            AddProblem(span.Start, UnknownName.DescribeInSuppression("rule", name, [.. names.Known, .. names.Categories]));
    }

    private void AddProblem(int offset, string problem) => _problems.Add(new ToolNotification("invalid-suppression", Severity.Error, problem)
    {
        Path = text.Path,
        Line = text.GetPosition(offset).Line,
    });
}
