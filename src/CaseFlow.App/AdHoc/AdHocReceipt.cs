namespace CaseFlow.App.AdHoc;

/// <summary>That people chose in an ad-hoc sub-process, or completed it.</summary>
public sealed record AdHocReceipt(Guid AdHocSubProcessId, Guid CaseId);
