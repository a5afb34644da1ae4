namespace EditorialLint.Engine.Baselines;

/// <summary>Entries of one file that may answer for diagnostics of another, found by the hash of rule, words and sentence.</summary>
/// <remarks>
/// A file's own diagnostics come first: what it may still need is not given away, and a diagnostic that could only be
/// answered from there waits until the file has been compared. Entries of files that are gone need not wait.
/// </remarks>
/// <param name="isGone">Whether an entry is unused and its file, which is no source of the run, no longer exists.</param>
internal sealed class MovedFindings(Func<int, bool> isGone)
{
    private readonly Dictionary<ulong, Trail> _trails = [];

    /// <summary>A diagnostic that waits.</summary>
    /// <param name="File">Its file.</param>
    /// <param name="Diagnostic">Its index there.</param>
    public readonly record struct Waiting(ComparedFile File, int Diagnostic);

    private sealed class Trail
    {
        public Queue<int> Elsewhere { get; } = [];

        public List<int> NotOfSources { get; } = [];

        public int OfSources { get; set; }

        public Queue<int> Released { get; } = [];

        public Queue<Waiting> Waiting { get; } = [];

        public int Pending { get; set; }
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="entry">Its number.</param>
    /// <param name="isOfSource">Whether its file is one of the run's sources and so will be compared.</param>
    public void Add(ulong hash, int entry, bool isOfSource)
    {
        if (!_trails.TryGetValue(hash, out Trail? trail))
            _trails.Add(hash, trail = new Trail());
        if (isOfSource)
        {
            trail.OfSources++;
            trail.Pending++;
        }
        else
        {
            trail.NotOfSources.Add(entry);
            trail.Elsewhere.Enqueue(entry);
        }
    }

    /// <summary>
    /// Whether an entry of another file could have answered for a diagnostic at the start of the run. Safe to call from
    /// several threads once all entries are added.
    /// </summary>
    /// <param name="hash">The diagnostic's hash.</param>
    /// <param name="own">How many entries with the hash the diagnostic's own file has.</param>
    /// <param name="fileIsGone">Whether the file of an entry is gone.</param>
    public bool MightAnswer(ulong hash, int own, Func<int, bool> fileIsGone) =>
        _trails.TryGetValue(hash, out Trail? trail) && (trail.OfSources > own || trail.NotOfSources.Exists(new Predicate<int>(fileIsGone)));

    /// <summary>The entries with the hash whose files are no sources, gone or not.</summary>
    public IEnumerable<int> GetElsewhere(ulong hash) => _trails.TryGetValue(hash, out Trail? trail) ? trail.Elsewhere : [];

    /// <summary>Takes an entry of a file that is gone.</summary>
    public bool TryTakeGone(ulong hash, out int entry)
    {
        entry = -1;
        while (_trails.TryGetValue(hash, out Trail? trail) && trail.Elsewhere.TryDequeue(out entry))
        {
            if (isGone(entry))
                return true;
        }

        return false;
    }

    /// <summary>Takes an entry that a file compared before did not need.</summary>
    public bool TryTakeReleased(ulong hash, out int entry)
    {
        entry = -1;
        return _trails.TryGetValue(hash, out Trail? trail) && trail.Released.TryDequeue(out entry);
    }

    /// <summary>Lets a diagnostic wait for the files to come; false if none of them could answer for it.</summary>
    public bool TryWait(ulong hash, Waiting waiting)
    {
        if (!_trails.TryGetValue(hash, out Trail? trail) || trail.Pending == 0)
            return false;
        trail.Waiting.Enqueue(waiting);
        return true;
    }

    /// <summary>Settles an entry of a file that has now been compared.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="entry">Its number.</param>
    /// <param name="isFree">Whether another file may have it.</param>
    /// <param name="answer">Takes a diagnostic that the entry now answers for.</param>
    /// <param name="refuse">Takes a diagnostic that nothing can answer for any more.</param>
    public void Settle(ulong hash, int entry, bool isFree, Action<Waiting> answer, Action<Waiting> refuse)
    {
        Trail trail = _trails[hash];
        trail.Pending--;
        if (isFree)
        {
            if (TryNextWaiting(trail, out Waiting waiting))
                answer(waiting);
            else
                trail.Released.Enqueue(entry);
        }

        while (trail.Pending == 0 && TryNextWaiting(trail, out Waiting late))
            refuse(late);
    }

    private static bool TryNextWaiting(Trail trail, out Waiting waiting)
    {
        while (trail.Waiting.TryDequeue(out waiting))
        {
            // It may have been settled for want of room.
            if (waiting.File.IsOpen(waiting.Diagnostic))
                return true;
        }

        return false;
    }
}
