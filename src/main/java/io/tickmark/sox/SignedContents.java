package io.tickmark.sox;

import org.springframework.data.jpa.repository.JpaRepository;

interface SignedContents extends JpaRepository<SignedContent, String> {}
