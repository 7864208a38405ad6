namespace CaseFlow.App.Storage.Pumps;

/// <summary>Work that a host does by itself, again and again; any number of hosts may do it on the same database.</summary>
internal interface IPump
{
    /// <summary>How long to wait, at most, after a run that found nothing to do.</summary>
    TimeSpan Pause { get; }

    /// <summary>Whose commits may mean work, so that the pause ends at once.</summary>
    Commits Follows { get; }

    /// <summary>Does what there is to do now.</summary>
    /// <returns>How much was done; more than 0 runs it again at once.</returns>
    ValueTask<int> RunOnceAsync(CancellationToken cancellation);
}

/// <summary>Commits by whom.</summary>
internal enum Commits
{
    /// <summary>The clock alone means work.</summary>
    OfNobody,

    /// <summary>Work is put in by this host's commits; other hosts see to their own.</summary>
    OfThisHost,

    /// <summary>Every commit, as far as the database tells of those of other hosts.</summary>
    OfAllHosts,
}
