namespace CaseFlow.Engine.Instances;

/// <summary>A job that the host has not answered.</summary>
/// <param name="Id">The job.</param>
/// <param name="ElementInstanceId">The visit of the element that wants it.</param>
/// <param name="ElementId">The element in the model.</param>
/// <param name="JobType">Names the handler.</param>
/// <param name="Listener">Of which listener it is; null when it is the element's own work.</param>
public sealed record OpenJob(JobId Id, ElementInstanceId ElementInstanceId, string ElementId, string JobType, JobListener? Listener = null);
