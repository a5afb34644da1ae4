using System.Globalization;
using System.Text.Json;

namespace EditorialLint.Engine.Reporting;

/// <summary>How much a log may hold, and whether it may hold more.</summary>
/// <param name="json">The log.</param>
/// <param name="size">Measures what has left the writer.</param>
/// <param name="results">How many results it may hold.</param>
/// <param name="bytes">How long it may be when compressed, in bytes.</param>
internal sealed class SarifRoom(Utf8JsonWriter json, CompressedSize size, int results, long bytes)
{
    /// <summary>The rest is for what comes behind the results, and for errors of the estimate.</summary>
    private readonly long _usable = bytes - (bytes / 20);

    /// <summary>How many results were written.</summary>
    public int Written { get; private set; }

    /// <summary>What is too much, for people.</summary>
    public string Limits => string.Create(CultureInfo.InvariantCulture, $"more than {results} of them, and more than {bytes / 1e6:0.#} MB when compressed");

    /// <summary>Whether the last fifth of the room is reached.</summary>
    public bool IsNearlyFull => Written >= results - (results / 5) || Size(0) >= _usable - (_usable / 5);

    /// <summary>Whether nothing more goes in.</summary>
    public bool IsFull => !HasRoomBeside(0, 0);

    /// <summary>Counts a result that was written.</summary>
    public void Add() => Written++;

    /// <summary>Whether one more goes in beside others that wait.</summary>
    /// <param name="count">How many wait.</param>
    /// <param name="length">Their length in bytes.</param>
    public bool HasRoomBeside(int count, long length) => Written + count < results && Size(length) < _usable;

    private long Size(long more) => size.Estimate(json.BytesPending + more);
}
