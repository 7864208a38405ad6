using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reviews;

/// <summary>A review cycle as reference data have it.</summary>
/// <param name="Id">Its name among reference data, e.g. <c>doctrine-r2p</c>.</param>
/// <param name="Subject">What is looked at again; of cases, each when it is closed.</param>
/// <param name="Title">What its reviews are called; of a case, the case's title follows.</param>
/// <param name="Period">How far apart the dates lie.</param>
/// <param name="First">The date from which all are counted; null for cases, each of which counts from its closing.</param>
/// <param name="Owner">The organisation that sees to it; null for cases, where it is the one that opened the case, else its first owner.</param>
/// <param name="Grounds">Why there is such a cycle.</param>
internal sealed record ShippedCycle(string Id, ReviewSubject Subject, string Title, ReviewPeriod Period, DateOnly? First, string? Owner, string Grounds);
