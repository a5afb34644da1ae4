using System.Globalization;
using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>The line hash by which GitHub tells whether two uploads report the same alert.</summary>
/// <remarks>
/// <para>
/// GitHub keeps an alert only while its <c>primaryLocationLineHash</c> stays the same, and its upload action warns
/// when a log holds another value than its own, so this must agree with <c>src/fingerprints.ts</c> of
/// github/codeql-action to the last bit.
/// </para>
/// <para>
/// A line's hash covers the 100 code units from its start that are neither space nor tab, over line ends if need be;
/// every line end counts as one LF, the end of the file as 65535, and zeros follow it. It is a polynomial with base 37
/// modulo 2^64, in hexadecimal, and the count of lines with that hash so far follows a colon.
/// </para>
/// </remarks>
public sealed class GithubLineHash
{
    private const int WindowLength = 100;
    private const ulong Base = 37;
    private const char EndOfFile = '\uFFFF';
    private const int NoLine = -1;

    /// <summary>The base to the power of the window's length: the weight of the unit that leaves the window.</summary>
    private static readonly ulong LeavingWeight = Power(Base, WindowLength);

    private readonly char[] _window = new char[WindowLength];
    private readonly int[] _startedLines = new int[WindowLength];
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<int, string> _hashes = [];
    private readonly HashSet<int> _wanted;
    private readonly int _lastWanted;
    private ulong _hash;
    private int _slot;
    private int _line;
    private bool _atLineStart = true;
    private bool _afterCarriageReturn;
    private bool _done;

    private GithubLineHash(IEnumerable<int> lines)
    {
        _wanted = [.. lines];
        _lastWanted = _wanted.Count == 0 ? 0 : _wanted.Max();
        _done = _wanted.Count == 0;
        Array.Fill(_startedLines, NoLine);
    }

    /// <summary>The hashes of some lines of a file, in one pass that ends with the last of them.</summary>
    /// <param name="text">The file. GitHub reads every file as UTF-8, so that is done here whatever its encoding is.</param>
    /// <param name="lines">One-based lines.</param>
    /// <returns>The hash of each line that GitHub finds in the file.</returns>
    public static IReadOnlyDictionary<int, string> Compute(SourceText text, IEnumerable<int> lines)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lines);
        var hasher = new GithubLineHash(lines);
        if (text.Encoding == SourceEncoding.Utf8)
        {
            if (text.HasByteOrderMark)
                hasher.Add('\uFEFF');
            hasher.AddAll(text.Content);
        }
        else if (SourceCodec.TryEncode(text, text.Content, out byte[] bytes))
        {
            hasher.AddAll(Encoding.UTF8.GetString(bytes));
        }

        hasher.Finish();
        return hasher._hashes;
    }

    private void AddAll(string content)
    {
        for (int i = 0; i < content.Length && !_done; i++)
            Add(content[i]);
    }

    private void Add(char unit)
    {
        bool secondHalfOfLineEnd = _afterCarriageReturn && unit == '\n';
        _afterCarriageReturn = unit == '\r';
        if (unit is ' ' or '\t' || secondHalfOfLineEnd)
            return;
        if (unit == '\r')
            unit = '\n';
        EmitLineOfSlot();
        if (_atLineStart)
            _startedLines[_slot] = ++_line;
        _atLineStart = unit == '\n';
        Roll(unit);
    }

    private void Finish()
    {
        if (!_done)
            Add(EndOfFile);
        for (int i = 0; i < WindowLength && !_done; i++)
        {
            EmitLineOfSlot();
            Roll('\0');
        }
    }

    private void Roll(char unit)
    {
        _hash = unchecked((Base * _hash) + unit - (LeavingWeight * _window[_slot]));
        _window[_slot] = unit;
        _slot = (_slot + 1) % WindowLength;
    }

    /// <summary>Once the window is back where a line began, the hash covers just that line's units.</summary>
    private void EmitLineOfSlot()
    {
        int line = _startedLines[_slot];
        if (line == NoLine)
            return;
        _startedLines[_slot] = NoLine;
        int count = _counts.GetValueOrDefault(_hash) + 1;
        _counts[_hash] = count;
        if (_wanted.Contains(line))
            _hashes[line] = string.Create(CultureInfo.InvariantCulture, $"{_hash:x}:{count}");
        _done = line >= _lastWanted;
    }

    private static ulong Power(ulong number, int exponent)
    {
        ulong result = 1;
        for (int i = 0; i < exponent; i++)
            result = unchecked(result * number);
        return result;
    }
}
