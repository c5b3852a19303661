-- Asked for each stored file: does a record name it?
create index evidence_version_by_content on evidence_version (sha256);
